import type { executionExplained as rule } from '../../../core/rules/execution-explained/rule';
import type { RuleWords } from '../../rule-words';

export const executionExplained: RuleWords<typeof rule> = {
  title: '执行率偏低时写明原因',
  what: '所用标准规定了执行率界限的，看合计行的执行率是否低于界限；低于的，在原因栏和文字说明中找有无说明。标准没有规定的，不查。',
  why: '执行率偏低说明资金没有按计划使用，标准要求写明原因。',
  fix: '在原因栏写明未支出的金额、原因和后续安排。',
  wrong: '执行率 78.00%，原因栏空白',
  right: '执行率 78.00%，原因：尾款待验收后支付',
  messages: {
    unexplained: ({ name, rate, line }) => `“${name}”的执行率为 ${rate}，低于 ${line}，表中没有找到原因说明`,
  },
};
