import type { overachievementExplained as rule } from '../../../core/rules/overachievement-explained/rule';
import type { RuleWords } from '../../rule-words';

export const overachievementExplained: RuleWords<typeof rule> = {
  title: '完成值远超指标值的说明了原因',
  what: '正向指标或没有比较符号的指标，实际完成值达到指标值的一定比例（由所选评分标准确定，默认 130%）时，看表中是否说明原因。没有偏差原因栏的表也核对。无法判断数值越大越好还是越小越好的，同样核对，因为无论超额还是超出控制数都应说明。',
  why: '完成值远超指标值，往往是年初指标值定得偏低或统计口径有出入，复核时会要求说明，指标值明显偏低的还会适度扣分。',
  fix: '先核对指标值、实际完成值和计量单位；数值无误的，在偏差原因栏或自评报告中说明原因。',
  wrong: '指标值 ≥38套，实际完成值 130套，没有说明',
  right: '指标值 ≥38套，实际完成值 130套，偏差原因“年中新增修缮任务”',
  messages: {
    unexplained: ({ name, derivation, line }) =>
      `“${name}”的实际完成值达到指标值的 ${line} 以上（${derivation}），表中没有说明原因`,
    'either-way': ({ name, derivation, line }) =>
      `“${name}”的实际完成值达到指标值的 ${line} 以上（${derivation}），无论是超额完成还是超出控制数，都应说明原因，表中没有说明`,
    'above-zero': ({ name, actual }) => `“${name}”的指标值为 0，实际完成值为 ${actual}，表中没有说明原因`,
  },
};
