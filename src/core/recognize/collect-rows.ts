import { rowKind, type RowKind } from './block-end';
import type { IndicatorColumns } from './indicator-columns';
import { isIndicatorLine } from './indicator-line';
import { readIndicatorRow, rowContent, type IndicatorRow } from './indicator-rows';
import { LevelTracker } from './level-tracker';
import type { SheetReader } from './sheet-reader';

export interface CollectedRows {
  readonly rows: readonly IndicatorRow[];
  /** The row of the total line, above, among or below the indicators. */
  readonly totalAt: number | null;
  readonly bottom: number;
  /** Rows between the indicators that are none of them: the next goal, a note. */
  readonly between: readonly number[];
}

export interface RowBounds {
  readonly from: number;
  readonly stop: number;
  /** Rows of headers that a page break repeats. */
  readonly skipped: ReadonlySet<number>;
}

/** Rows in a row that may be blank before a block counts as ended. */
const LONGEST_GAP = 8;

/** Reads the rows of an indicator block until something else begins for good. */
export function collectRows(
  reader: SheetReader,
  columns: IndicatorColumns,
  { from, stop, skipped }: RowBounds,
): CollectedRows {
  const levels = levelTracker(reader, columns);
  const rows: IndicatorRow[] = [];
  const between: number[] = [];
  let totalAt: number | null = null;
  let bottom = from - 1;
  for (let row = from, gap = 0; row < stop && gap <= LONGEST_GAP; row++) {
    if (skipped.has(row)) continue;
    const kind = rowKind(reader, row, columns);
    gap = kind === 'blank' ? gap + 1 : 0;
    if (kind === 'blank') continue;
    if (kind === 'total') totalAt = row;
    if (isBetween(kind) && !goesOn(reader, row + 1, stop, columns)) break;
    bottom = row;
    if (kind === 'section') between.push(row);
    if (kind === 'band') levels.band(row, columns.name.left);
    if (kind === 'data') rows.push(readIndicatorRow(reader, row, columns, namedLevels(levels.at(row))));
  }
  totalAt = totalBelow(reader, columns, bottom + 1, stop) ?? totalAt;
  return { rows: joinFragments(rows), totalAt, bottom, between };
}

const levelTracker = (reader: SheetReader, { levels, task, name }: IndicatorColumns): LevelTracker => {
  const outer = levels[0] ?? (task === null ? null : { labels: task, weights: null });
  return new LevelTracker(reader, [outer, ...levels.slice(1)], name.left);
};

const namedLevels = ([level1, level2, level3]: ReturnType<LevelTracker['at']>) => ({
  level1: level1 ?? null,
  level2: level2 ?? null,
  level3: level3 ?? null,
});

const isBetween = (kind: RowKind): boolean => kind === 'total' || kind === 'section';

/** A total or note in the middle: the next rows are indicators beyond doubt. */
function goesOn(reader: SheetReader, from: number, stop: number, columns: IndicatorColumns): boolean {
  for (let row = from; row < stop; row++) {
    const kind = rowKind(reader, row, columns);
    if (kind === 'data') return isIndicatorLine(reader, row, columns);
    if (kind !== 'section' && kind !== 'band') return false;
  }
  return false;
}

/** The total line, directly below the rows or after sections such as 其他需要说明的问题. */
function totalBelow(
  reader: SheetReader,
  columns: IndicatorColumns,
  from: number,
  stop: number,
): number | null {
  for (let row = from; row < Math.min(stop, from + LONGEST_GAP); row++) {
    if (rowKind(reader, row, columns) === 'total') return row;
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
      const { name, level1, level2, level3 } = above;
      joined[joined.length - 1] = { ...row, name, level1, level2, level3 };
    } else joined.push(row);
  }
  return joined;
}
