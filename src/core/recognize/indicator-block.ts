import type { Field } from '../table/field';
import type { Indicator } from '../table/indicator';
import type { Columns, Task, TotalRow, Unplaced } from '../table/table';
import { collectRows } from './collect-rows';
import type { Band } from './find-bands';
import { indicatorColumns, type IndicatorColumns } from './indicator-columns';
import { indicatorName, isPlaceholder } from './indicator-name';
import { indicatorsOf, rowContent, scoreKey, type IndicatorRow } from './indicator-rows';
import { amountField } from './number-fields';
import type { Span } from './indicator-columns';
import { fieldIn, textIn } from './row-cells';
import type { SheetReader } from './sheet-reader';
import { totalRow } from './total-row';
import type { MoneyUnit } from '../table/table';

export interface IndicatorBlock {
  readonly top: number;
  readonly bottom: number;
  /** Rows from `top` to `bottom` that belong to something else. */
  readonly between: readonly number[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly total: TotalRow | null;
  readonly totalAt: number | null;
  readonly columns: Columns;
  readonly spans: IndicatorColumns;
  readonly unplaced: readonly Unplaced[];
}

type IndicatorBand = Extract<Band, { kind: 'indicators' }>;

/** Reads the rows below an indicator header until something else begins. `stops` are the tops of later headers. */
export function readIndicatorBlock(
  reader: SheetReader,
  { header }: IndicatorBand,
  bounds: {
    readonly stop: number;
    readonly unit: MoneyUnit | null;
    readonly skipped: ReadonlySet<number>;
  },
): IndicatorBlock | null {
  const columns = indicatorColumns(header);
  if (columns === null) return null;
  for (const column of header.columns) reader.take(column.area);
  const { rows, totalAt, bottom, between } = collectRows(reader, columns, {
    from: header.bottom + 1,
    ...bounds,
  });
  const shared = countShared(rows.filter((row) => rowContent(row) === 'indicator'));
  return {
    top: header.top,
    bottom,
    between,
    indicators: rows
      .filter((row) => rowContent(row) === 'indicator')
      .flatMap((row) => indicatorsOf(row, shared)),
    tasks: readTasks(reader, columns, rows, bounds.unit),
    totalAt,
    total: totalAt === null ? null : totalRow(reader, totalAt, columns),
    columns: columnsPresent(columns),
    spans: columns,
    unplaced: unplacedRows(rows),
  };
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
      return [{ field: firstValue(row), why: 'orphan-line' }];
    }
    return [];
  });
}

/** The cell that shows a line without a name best. */
const firstValue = ({ target, actual, weight, score, name }: IndicatorRow): Field =>
  [target, actual, weight, score].find((field) => field !== null && !isPlaceholder(field.text)) ?? name;

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
