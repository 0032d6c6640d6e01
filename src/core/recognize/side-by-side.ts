import type { Grid } from '../grid/grid';
import { placeKey } from '../grid/place';
import { findBands } from './find-bands';
import { SheetReader } from './sheet-reader';

interface Strip {
  readonly left: number;
  readonly right: number;
}

/** A name, a target and a result take three columns. */
const NARROWEST = 3;

/** Parts a sheet at blank columns when indicator tables stand on both sides of one; else the sheet stays whole. */
export function sideBySide(grid: Grid): readonly Grid[] {
  const strips = stripsOf(grid).filter(({ left, right }) => right - left + 1 >= NARROWEST);
  if (strips.length < 2) return [grid];
  const parts = strips.map((strip) => cutOut(grid, strip));
  const tables = parts.filter((part) =>
    findBands(new SheetReader(part), 'evaluations').some(({ kind }) => kind === 'indicators'),
  );
  return tables.length < 2 ? [grid] : tables;
}

/** Runs of columns that hold content or lie under a merged area with content. */
function stripsOf({ cells, merges }: Grid): readonly Strip[] {
  const columns = new Set<number>();
  const filled = new Set<number>();
  for (const { row, column, type } of cells) {
    if (type === 'blank') continue;
    columns.add(column);
    filled.add(placeKey(row, column));
  }
  for (const { top, left, right } of merges) {
    if (!filled.has(placeKey(top, left))) continue;
    for (let column = left; column <= right; column++) columns.add(column);
  }
  const strips: Strip[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = strips.at(-1);
    if (last?.right === column - 1) strips[strips.length - 1] = { ...last, right: column };
    else strips.push({ left: column, right: column });
  }
  return strips;
}

const cutOut = (grid: Grid, { left, right }: Strip): Grid => ({
  ...grid,
  cells: grid.cells.filter(({ column }) => column >= left && column <= right),
  merges: grid.merges.filter((area) => area.left >= left && area.right <= right),
});
