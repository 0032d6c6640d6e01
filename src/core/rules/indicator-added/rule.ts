import type { TablePair } from '../../compare/table-pair';
import { defineRule } from '../define-rule';
import { haveRowsInCommon } from '../shared/rows-in-common';
import { Skips } from '../shared/skips';

type Added = Readonly<{ name: string }>;

type AddedMessages = Readonly<{ 'not-approved': Added; 'not-last-year': Added }>;

/** Every indicator that is evaluated was approved. */
export const indicatorAdded = defineRule<AddedMessages, TablePair>()({
  id: 'indicator-added',
  meta: {
    severity: 'info',
    category: 'comparison',
    fix: 'none',
    basis: ['财预〔2020〕10号《项目支出绩效评价管理办法》：单位自评是对预算批复的绩效目标完成情况的自我评价'],
  },
  messageIds: ['not-approved', 'not-last-year'],
  *check(pair) {
    const skips = new Skips();
    for (const { indicator } of haveRowsInCommon(pair, skips) ? pair.added : []) {
      const { name } = indicator;
      const messageId = pair.role === 'approved' ? 'not-approved' : 'not-last-year';
      yield { messageId, data: { name: name.text }, at: name.at };
    }
    yield* skips;
  },
});
