import type { unitsAgree as rule } from '../../../core/rules/units-agree/rule';
import type { RuleWords } from '../../rule-words';

export const unitsAgree: RuleWords<typeof rule> = {
  title: '指标值与实际完成值的计量单位相符',
  what: '比较指标值与实际完成值的计量单位：能换算的换算后再看，不能换算的指出；同为件数类或同为时间类单位的只作提示。另外，两者相差约 1 万倍、百分数相差约 100 倍，或者数字相近而单位相差很大的，提请核对是否写错“万”、百分号或单位。',
  why: '单位不一致就无法比较；漏写“万”或百分号会使完成率相差百倍万倍。',
  fix: '核对两栏的计量单位，改为同一口径。',
  wrong: '指标值 390万平方米，实际完成值 393.41平方米',
  right: '指标值 390万平方米，实际完成值 393.41万平方米',
  messages: {
    differ: ({ name, target, actual }) =>
      `“${name}”的指标值为 ${target}，实际完成值为 ${actual}，计量单位不同，无法比较`,
    'periods-differ': ({ name, target, actual }) =>
      `“${name}”的指标值为 ${target}，实际完成值为 ${actual}，统计期间不同，无法比较`,
    slip: ({ name, target, actual, times }) =>
      `“${name}”的指标值为 ${target}，实际完成值为 ${actual}，相差约 ${times} 倍，请核对是否写错计量单位、“万”或百分号`,
  },
};
