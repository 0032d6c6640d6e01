import type { weightsTotal100 as rule } from '../../../core/rules/weights-total-100/rule';
import type { RuleWords } from '../../rule-words';

export const weightsTotal100: RuleWords<typeof rule> = {
  title: '分值合计为 100',
  what: '把预算执行和各项指标的分值相加，每个单元格只计一次，与总分行所印的分值比较，没有印的与 100 比较。表没有读全的，只查是否超过。',
  why: '分值合计不是 100，总分和等级就没有统一的尺度。',
  fix: '核对各级分值；指标已占满 100 分而预算执行另有分值的，按表式要求把指标分值调整为 90 分（或相应的数）。',
  wrong: '预算执行 10 分，各项指标 100 分，合计 110 分',
  right: '预算执行 10 分，各项指标 90 分，合计 100 分',
  messages: {
    differs: ({ figures, sum, full }) => `分值合计为 ${sum}（${figures}），应为 ${full}`,
    'execution-on-top': ({ indicators, execution, sum }) =>
      `各项指标的分值合计已是 ${indicators}，加上预算执行的 ${execution} 分，共 ${sum} 分`,
    'printed-differs': ({ figures, sum, shown }) =>
      `各项分值合计为 ${sum}（${figures}），总分行的分值为 ${shown}`,
  },
};
