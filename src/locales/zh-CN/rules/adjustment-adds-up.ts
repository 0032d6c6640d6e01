import type { adjustmentAddsUp as rule } from '../../../core/rules/adjustment-adds-up/rule';
import type { RuleWords } from '../../rule-words';

export const adjustmentAddsUp: RuleWords<typeof rule> = {
  title: '预算调整数等于调整后预算减年初预算',
  what: '用同一行的调整后预算数减去年初预算数，与表中的预算调整数比较；调增为正，调减为负。各数分别四舍五入造成的尾差不算不符。',
  why: '预算调整数是计算预算调整率的依据，正负号或数额有误会使调整率失真。',
  fix: '先核对年初预算数和调整后预算数；两数无误的，把预算调整数改为算出的数值，调减的填负数。',
  wrong: '年初预算 28517.27，调整预算 18372.10，预算调整数 10145.17',
  right: '年初预算 28517.27，调整预算 18372.10，预算调整数 -10145.17',
  messages: {
    differs: ({ name, expected, figures, shown }) =>
      `“${name}”的预算调整数应为 ${expected}（${figures}），表中为 ${shown}`,
    'sign-reversed': ({ name, expected, figures, shown }) =>
      `“${name}”的预算调整数应为 ${expected}（${figures}），表中为 ${shown}，数额相符而正负号相反`,
  },
};
