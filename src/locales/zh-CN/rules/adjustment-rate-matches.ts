import type { adjustmentRateMatches as rule } from '../../../core/rules/adjustment-rate-matches/rule';
import type { RuleWords } from '../../rule-words';

export const adjustmentRateMatches: RuleWords<typeof rule> = {
  title: '预算调整率等于预算调整数除以年初预算',
  what: '用预算调整数（没有的，用调整后预算数减年初预算数）除以年初预算数，按表中预算调整率所显示的小数位数比较；调增为正，调减为负。年初预算数为 0 的不计算。',
  why: '预算调整率反映预算编制的准确程度，绝对值较大时须说明原因；算错会漏报或多报。',
  fix: '先核对年初预算数和调整后预算数；两数无误的，把预算调整率改为算出的数值，调减的填负数。按增减合计（不相抵）口径计算的，请在说明中写明。',
  wrong: '年初预算 28517.27，预算调整数 -10145.17，预算调整率 -55.22%',
  right: '年初预算 28517.27，预算调整数 -10145.17，预算调整率 -35.58%',
  messages: {
    differs: ({ name, expected, figures, shown }) =>
      `“${name}”的预算调整率应为 ${expected}（${figures}），表中为 ${shown}`,
    'sign-reversed': ({ name, expected, figures, shown }) =>
      `“${name}”的预算调整率应为 ${expected}（${figures}），表中为 ${shown}，大小相符而正负号相反`,
    'adjusted-as-divisor': ({ name, expected, figures, shown }) =>
      `“${name}”的预算调整率应为 ${expected}（${figures}），表中 ${shown} 是以调整后预算数为分母算出的`,
    truncated: ({ name, expected, figures, shown }) =>
      `“${name}”的预算调整率四舍五入为 ${expected}（${figures}），表中 ${shown} 是舍去了后面的小数`,
  },
};
