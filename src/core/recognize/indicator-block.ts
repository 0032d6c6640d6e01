import type { Indicator } from '../table/indicator';
import type { Columns, Task, TotalRow, Unplaced } from '../table/table';
import { rowKind } from './block-end';
import type { Band } from './find-bands';
import { indicatorColumns, type IndicatorColumns } from './indicator-columns';
import { indicatorName } from './indicator-name';
import { indicatorsOf, readIndicatorRow, rowContent, scoreKey, type IndicatorRow } from './indicator-rows';
import { LevelTracker } from './level-tracker';
import { amountField } from './number-fields';
import type { Span } from './indicator-columns';
import { fieldIn, textIn } from './row-cells';
import type { SheetReader } from './sheet-reader';
import { totalRow } from './total-row';
import type { MoneyUnit } from '../table/table';

export interface IndicatorBlock {
  readonly top: number;
  readonly bottom: number;
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly total: TotalRow | null;
  readonly totalAt: number | null;
  readonly columns: Columns;
  readonly unplaced: readonly Unplaced[];
}

type IndicatorBand = Extract<Band, { kind: 'indicators' }>;

/** Rows in a row that may be blank before a block counts as ended. */
const LONGEST_GAP = 8;

/** Reads the rows below an indicator header until something else begins. `stops` are the tops of later headers. */
export function readIndicatorBlock(
  reader: SheetReader,
  { header }: IndicatorBand,
  bounds: { readonly stop: number; readonly unit: MoneyUnit | null },
): IndicatorBlock | null {
  const columns = indicatorColumns(header);
  if (columns === null) return null;
  for (const column of header.columns) reader.take(column.area);
  const { rows, totalAt, bottom } = collectRows(reader, columns, header.bottom + 1, bounds.stop);
  const shared = countShared(rows.filter((row) => rowContent(row) === 'indicator'));
  return {
    top: header.top,
    bottom,
    indicators: rows
      .filter((row) => rowContent(row) === 'indicator')
      .flatMap((row) => indicatorsOf(row, shared)),
    tasks: readTasks(reader, columns, rows, bounds.unit),
    totalAt,
    total: totalAt === null ? null : totalRow(reader, totalAt, columns),
    columns: columnsPresent(columns),
    unplaced: unplacedRows(rows),
  };
}

function collectRows(reader: SheetReader, columns: IndicatorColumns, from: number, stop: number) {
  const spans = { level1: columns.level1 ?? columns.task, level2: columns.level2 };
  const levels = new LevelTracker(reader, spans);
  const lead = { left: (spans.level1 ?? columns.name).left, name: columns.name.left };
  const rows: IndicatorRow[] = [];
  let bottom = from - 1;
  for (let row = from, gap = 0; row < stop && gap <= LONGEST_GAP; row++) {
    const kind = rowKind(reader, row, lead);
    if (kind === 'total' || kind === 'section') break;
    gap = kind === 'blank' ? gap + 1 : 0;
    if (kind === 'blank') continue;
    bottom = row;
    if (kind === 'band') levels.band(row, columns.name.left);
    else rows.push(readIndicatorRow(reader, row, columns, levels.at(row)));
  }
  return { rows: joinFragments(rows), totalAt: totalBelow(reader, bottom + 1, stop, lead), bottom };
}

/** The total line, directly below the rows or after sections such as 其他需要说明的问题. */
function totalBelow(
  reader: SheetReader,
  from: number,
  stop: number,
  lead: { left: number; name: number },
): number | null {
  for (let row = from; row < Math.min(stop, from + LONGEST_GAP); row++) {
    if (rowKind(reader, row, lead) === 'total') return row;
  }
  return null;
}

/**
 * A page break may part a name from its values: a name with nothing beside it followed by values without a name is one
 * indicator.
 */
function joinFragments(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const joined: IndicatorRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above !== undefined && rowContent(above) === 'name-only' && rowContent(row) === 'values-only') {
      joined[joined.length - 1] = { ...row, name: above.name, level1: above.level1, level2: above.level2 };
    } else joined.push(row);
  }
  return joined;
}

function countShared(rows: readonly IndicatorRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.score !== null) counts.set(scoreKey(row), (counts.get(scoreKey(row)) ?? 0) + 1);
  }
  return counts;
}

function unplacedRows(rows: readonly IndicatorRow[]): readonly Unplaced[] {
  return rows.flatMap((row, position): Unplaced[] => {
    const content = rowContent(row);
    if (content === 'name-only') return [{ field: row.name, why: 'name-only' }];
    if (content === 'values-only' || (content === 'indicator' && continuesAbove(rows, position))) {
      return [{ field: row.target ?? row.actual ?? row.name, why: 'orphan-line' }];
    }
    return [];
  });
}

/** A vertically merged name that the row above has already given an indicator. */
const continuesAbove = (rows: readonly IndicatorRow[], position: number): boolean =>
  rows[position - 1]?.name.at.a1 === rows[position]?.name.at.a1;

function readTasks(
  reader: SheetReader,
  { task, taskAmount }: IndicatorColumns,
  rows: readonly IndicatorRow[],
  unit: MoneyUnit | null,
): readonly Task[] {
  if (task === null) return [];
  const seen = new Set<string>();
  return rows.flatMap(({ row }): Task[] => {
    const amountAt = taskAmount === null ? null : fieldIn(reader, row, taskAmount);
    const name = taskName(reader, row, task);
    const key = `${name.at.a1} ${amountAt?.at.a1 ?? ''}`;
    if (seen.has(key) || (name.text === '' && (amountAt?.text ?? '') === '')) return [];
    seen.add(key);
    return [{ name, amount: amountAt === null ? null : amountField(amountAt, unit), executed: null }];
  });
}

/** The task's name stands behind its running number where both share one header. */
function taskName(reader: SheetReader, row: number, task: Span) {
  for (let column = task.left; column <= task.right; column++) {
    const text = textIn(reader, row, { left: column, right: column });
    if (indicatorName(text) !== '' && !/^\d+$/u.test(text)) return reader.field(row, column);
  }
  return reader.field(row, task.right);
}

const columnsPresent = (columns: IndicatorColumns): Columns => ({
  target: columns.target !== null,
  actual: columns.actual !== null,
  weight: columns.weight !== null,
  score: columns.score !== null,
  reason: columns.reason !== null,
});
