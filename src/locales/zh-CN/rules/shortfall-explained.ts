import type { shortfallExplained as rule } from '../../../core/rules/shortfall-explained/rule';
import type { RuleWords } from '../../rule-words';

export const shortfallExplained: RuleWords<typeof rule> = {
  title: '未完成的指标说明了原因',
  what: '实际完成值未达到指标值的（反向指标为超过指标值），看该行的偏差原因栏是否说明；表中没有这一栏的，看“存在问题”“偏差原因”等文字说明。只填“无”“/”“0”等的按未说明计。表中没有填写原因之处的，只作提示。',
  why: '未完成绩效目标或偏离较大的，应当分析原因并提出改进措施，这是复核时首先要看的内容。',
  fix: '在偏差原因栏写明未完成的原因和改进措施；如果指标值或实际完成值填错，先更正数值。',
  wrong: '指标值 1100万元，实际完成值 1093万元，偏差原因空白',
  right: '指标值 1100万元，实际完成值 1093万元，偏差原因“四季度市场价格回落”',
  messages: {
    unexplained: ({ name, target, actual }) =>
      `“${name}”的指标值为 ${target}，实际完成值为 ${actual}，未达到指标值，表中没有说明原因`,
    'no-place': ({ name, target, actual }) =>
      `“${name}”的指标值为 ${target}，实际完成值为 ${actual}，未达到指标值；本表没有填写原因的栏目，请在自评报告中说明`,
  },
};
