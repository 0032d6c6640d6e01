import type { IndicatorAssessment } from '../../assess/assessment';
import { nameKey } from '../../compare/name-key';
import { elsewhereOf, type TablePair } from '../../compare/table-pair';
import type { CellRange } from '../../grid/cell-range';
import type { LabelField } from '../../table/field';
import type { Table } from '../../table/table';
import { defineRule } from '../define-rule';
import { haveRowsInCommon } from '../shared/rows-in-common';
import { Skips } from '../shared/skips';

type Dropped = Readonly<Record<'name' | 'target', string>>;

type DroppedMessages = Readonly<{ 'not-evaluated': Dropped; 'not-continued': Dropped }>;

/** Every indicator that was approved is evaluated. */
export const indicatorDropped = defineRule<DroppedMessages, TablePair>()({
  id: 'indicator-dropped',
  meta: {
    severity: 'warning',
    category: 'comparison',
    fix: 'none',
    basis: ['财预〔2020〕10号《项目支出绩效评价管理办法》：单位自评是对预算批复的绩效目标完成情况的自我评价'],
  },
  messageIds: ['not-evaluated', 'not-continued'],
  *check(pair) {
    const skips = new Skips();
    const { current, other, role } = pair;
    for (const row of haveRowsInCommon(pair, skips) ? pair.dropped : []) {
      const { name, target } = row.indicator;
      const found = {
        data: { name: name.text, target: target?.text === '' ? '—' : (target?.text ?? '—') },
        at: placeOf(row, current.table),
        elsewhere: elsewhereOf(other, name),
      };
      if (role === 'approved') yield { messageId: 'not-evaluated', ...found };
      else yield { messageId: 'not-continued', ...found, severity: 'info' };
    }
    yield* skips;
  },
});

/** The level that the row would stand below, else the table's title. */
function placeOf({ indicator }: IndicatorAssessment, { indicators, title, range }: Table): CellRange {
  for (const depth of ['level2', 'level1'] as const) {
    const key = levelKey(indicator[depth]);
    const found = indicators.find((one) => key !== '' && levelKey(one[depth]) === key)?.[depth];
    if (found != null) return found.at;
  }
  return title?.at ?? range;
}

const levelKey = (level: LabelField | null): string => nameKey(level?.text ?? '');
