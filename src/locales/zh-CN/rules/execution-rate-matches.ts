import type { executionRateMatches as rule } from '../../../core/rules/execution-rate-matches/rule';
import type { RuleWords } from '../../rule-words';

const BUDGET = { adjusted: '全年（调整后）预算数', initial: '年初预算数' };

export const executionRateMatches: RuleWords<typeof rule> = {
  title: '执行率与预算数、执行数相符',
  what: '用同一行的执行数除以预算数，按表中执行率所显示的小数位数比较。表中有全年（调整后）预算数的，以它为分母；没有的，用年初预算数。',
  why: '执行率是计算预算执行得分的依据，与前面两栏对不上，得分和总分都会受影响。',
  fix: '先核对预算数和执行数是否填错；两数无误的，把执行率改为算出的数值。当地规定以另一栏预算数为分母的，可选用相应的评分标准，或在说明中写明口径。',
  wrong: '全年预算数 4753.66，全年执行数 3824.26，执行率 100%',
  right: '全年预算数 4753.66，全年执行数 3824.26，执行率 80.45%',
  messages: {
    differs: ({ name, expected, figures, shown }) =>
      `“${name}”的执行率应为 ${expected}（${figures}），表中为 ${shown}`,
    truncated: ({ name, expected, figures, shown }) =>
      `“${name}”的执行率四舍五入为 ${expected}（${figures}），表中 ${shown} 是舍去了后面的小数`,
    'by-parts': ({ name, expected, figures, shown }) =>
      `“${name}”一行的预算数为 0，按各分项之和计算，执行率为 ${expected}（${figures}），表中为 ${shown}`,
    'other-denominator': ({ name, expected, figures, shown, used }) =>
      `“${name}”的执行率 ${shown} 是以${BUDGET[used]}为分母算出的；按本表所用标准应为 ${expected}（${figures}）`,
  },
};
