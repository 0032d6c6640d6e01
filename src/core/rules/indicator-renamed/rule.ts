import { elsewhereOf, type TablePair } from '../../compare/table-pair';
import { defineRule } from '../define-rule';
import { placesOf } from '../shared/places-of';

type RenamedMessages = Readonly<{
  'perhaps-renamed': Readonly<Record<'name' | 'before' | 'likeness' | 'shared', string>>;
}>;

/** An indicator keeps the name under which it was approved. */
export const indicatorRenamed = defineRule<RenamedMessages, TablePair>()({
  id: 'indicator-renamed',
  meta: {
    severity: 'info',
    category: 'comparison',
    fix: 'none',
    basis: ['财预〔2020〕10号《项目支出绩效评价管理办法》：单位自评是对预算批复的绩效目标完成情况的自我评价'],
  },
  messageIds: ['perhaps-renamed'],
  *check({ rows, other }) {
    for (const { current, other: before, renamed } of rows) {
      if (renamed === null) continue;
      const { name, target } = current.indicator;
      yield {
        messageId: 'perhaps-renamed',
        data: {
          name: name.text,
          before: before.indicator.name.text,
          likeness: `${Math.round(renamed.score * 100)}%`,
          shared: renamed.head === '' ? renamed.shared : renamed.head,
        },
        at: name.at,
        related: placesOf(target),
        elsewhere: elsewhereOf(other, before.indicator.name, before.indicator.target),
      };
    }
  },
});
