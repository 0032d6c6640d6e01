import type { answerFitsTarget as rule } from '../../../core/rules/answer-fits-target/rule';
import type { RuleWords } from '../../rule-words';

export const answerFitsTarget: RuleWords<typeof rule> = {
  title: '定量指标用数值回答',
  what: '指标值是数值或数值区间的，看实际完成值是否也是数值。填“达成预期指标”“完成”等文字的提请补填数值；文字中含有数字、指标值为 0 而填“无”、当年未发生且已说明原因的，只作提示。表中注明定性的指标不核对。',
  why: '定量指标按实际完成值与指标值的比例判断和计分，填文字就无法比较。',
  fix: '填写实际完成的数值；确属定性的指标，把指标值改为文字描述。',
  wrong: '指标值 ≥95%，实际完成值“达成预期指标”',
  right: '指标值 ≥95%，实际完成值 97%',
  messages: {
    'not-a-number': ({ name, target, actual }) =>
      `“${name}”的指标值“${target}”是数值，实际完成值填的是“${actual}”，无法比较`,
    'number-in-text': ({ name, target, actual }) =>
      `“${name}”的指标值“${target}”是数值，实际完成值“${actual}”不是单独的数值，其中的数字未作比较，请人工核对`,
    'not-applicable': ({ name, target, actual }) =>
      `“${name}”的指标值为“${target}”，实际完成值填“${actual}”并说明了原因，按当年不适用理解，未作比较`,
    'zero-in-words': ({ name, target, actual }) =>
      `“${name}”的指标值为“${target}”，实际完成值“${actual}”填 0 即可比较`,
  },
};
