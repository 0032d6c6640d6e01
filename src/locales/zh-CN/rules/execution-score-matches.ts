import type { executionScoreMatches as rule } from '../../../core/rules/execution-score-matches/rule';
import type { RuleWords } from '../../rule-words';

const BUDGET = { adjusted: '全年（调整后）预算数', initial: '年初预算数' };

export const executionScoreMatches: RuleWords<typeof rule> = {
  title: '预算执行得分等于分值乘执行率',
  what: '用分值乘以执行数与预算数之比，超过 100% 的按 100% 计，按表中得分所显示的小数位数比较。表中没有金额、只有执行率的，按执行率计算。',
  why: '预算执行得分直接计入总分；得分与执行率对不上，总分也随之出错。',
  fix: '先核对预算数、执行数和执行率；都无误的，把得分改为算出的数值。按整数打分的，可以保留，但应与当地规定一致。',
  wrong: '分值 10，预算数 985.19，执行数 914.97，得分 10',
  right: '分值 10，预算数 985.19，执行数 914.97，得分 9.29',
  messages: {
    differs: ({ name, expected, figures, shown }) =>
      `“${name}”的预算执行得分应为 ${expected}（${figures}），表中为 ${shown}`,
    'follows-rate': ({ name, expected, figures, shown, rate }) =>
      `“${name}”的得分 ${shown} 是按表中执行率 ${rate} 计算的；按执行数与预算数计算应为 ${expected}（${figures}）`,
    'other-denominator': ({ name, expected, figures, shown, used }) =>
      `“${name}”的得分 ${shown} 是以${BUDGET[used]}为分母算出的；按本表所用标准应为 ${expected}（${figures}）`,
    rounded: ({ name, expected, figures, shown }) =>
      `“${name}”的预算执行得分为 ${expected}（${figures}），表中 ${shown} 是取整后的数`,
    truncated: ({ name, expected, figures, shown }) =>
      `“${name}”的预算执行得分为 ${expected}（${figures}），表中 ${shown} 是舍去了后面的小数`,
    'by-parts': ({ name, expected, figures, shown }) =>
      `“${name}”一行的预算数为 0，按各分项之和计算，预算执行得分为 ${expected}（${figures}），表中为 ${shown}`,
  },
};
