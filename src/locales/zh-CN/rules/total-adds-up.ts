import type { totalAddsUp as rule } from '../../../core/rules/total-adds-up/rule';
import type { RuleWords } from '../../rule-words';

export const totalAddsUp: RuleWords<typeof rule> = {
  title: '总分等于各项得分之和',
  what: '把预算执行得分和各项指标得分相加，每个单元格只计一次，与表中总分比较。表没有读全或有得分空白的，看总分是否可能：不低于已读出的得分之和，也不高于再加上其余分值。',
  why: '总分是评定等级的依据，必须能由各项得分加出来。',
  fix: '核对各项得分有无漏加、重加；无误的，把总分改为各项得分之和。',
  wrong: '预算执行得分 6，各项指标得分合计 90，总分 90',
  right: '预算执行得分 6，各项指标得分合计 90，总分 96',
  messages: {
    differs: ({ figures, sum, shown }) => `各项得分相加为 ${sum}（${figures}），总分为 ${shown}`,
    'without-execution': ({ figures, sum, shown, execution }) =>
      `各项得分相加为 ${sum}（${figures}），总分为 ${shown}，似未计入预算执行得分 ${execution}`,
    rounded: ({ figures, sum, shown }) => `各项得分相加为 ${sum}（${figures}），总分 ${shown} 是取整后的数`,
    'below-rows': ({ figures, sum, shown }) =>
      `已读出的各项得分相加已有 ${sum}（${figures}），总分 ${shown} 更低`,
    'above-possible': ({ figures, sum, shown, left, most }) =>
      `已读出的各项得分相加为 ${sum}（${figures}），其余至多 ${left} 分，合计不超过 ${most}，总分为 ${shown}`,
  },
};
