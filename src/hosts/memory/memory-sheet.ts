import type { Edit } from '../../core/fill/edit';
import { parseAreaName } from '../../core/grid/address';
import type { Cell, CellType, CellValue } from '../../core/grid/cell';
import type { Grid } from '../../core/grid/grid';
import { GridIndex } from '../../core/grid/grid-index';
import { HostError } from '../../core/host';

/** Turns a value into what a sheet would display. */
export type Display = (value: CellValue, numberFormat: string) => string;

const ERROR_CODE = /^#(?:N\/A|[A-Z0/]+[!?])$/;

/** Carries edits out on a grid, all or none; gives the new grid and the edits that undo them, last one first. */
export function editGrid(
  grid: Grid,
  edits: readonly Edit[],
  display: Display,
): { grid: Grid; inverse: Edit[] } {
  let edited = grid;
  const inverse: Edit[] = [];
  for (const edit of edits) {
    const before = targetOf(edited, edit);
    const after = changedCell(before, edit, display);
    inverse.unshift(inverseOf(edit, before, after));
    edited = { ...edited, cells: withCell(edited.cells, after) };
  }
  return { grid: edited, inverse };
}

function targetOf(grid: Grid, { at, expected }: Edit): Cell {
  if (at.sheet !== grid.sheet) throw new HostError('no-such-sheet', at.sheet);
  const area = parseAreaName(at.a1);
  if (area === null) throw new HostError('unsupported', at.a1);
  const index = new GridIndex(grid);
  const { top: row, left: column } = area;
  if (index.isCovered(row, column)) throw new HostError('covered-cell', at.a1);
  const whole = index.areaAt(row, column);
  if (area.bottom > whole.bottom || area.right > whole.right) throw new HostError('unsupported', at.a1);
  const cell = index.cellAt(row, column) ?? blankCell(row, column);
  if (grid.protected && cell.locked) throw new HostError('locked-cell', at.a1);
  if ((cell.formula ?? cell.value) !== expected) throw new HostError('cell-changed', at.a1);
  return cell;
}

function changedCell(cell: Cell, edit: Edit, display: Display): Cell {
  const numberFormat = edit.numberFormat ?? cell.numberFormat;
  const keeps = edit.formula === undefined && edit.value === undefined;
  const blank = edit.value === undefined || (edit.value === '' && edit.formula === undefined);
  const given = blank ? null : (edit.value ?? null);
  const value = keeps ? cell.value : given;
  const formula = keeps ? cell.formula : (edit.formula ?? null);
  return { ...cell, value, formula, numberFormat, type: typeOf(value), text: display(value, numberFormat) };
}

const inverseOf = ({ at }: Edit, before: Cell, after: Cell): Edit => ({
  at,
  expected: after.formula ?? after.value,
  value: before.value,
  ...(before.formula === null ? {} : { formula: before.formula }),
  ...(before.numberFormat === after.numberFormat ? {} : { numberFormat: before.numberFormat }),
});

const withCell = (cells: readonly Cell[], cell: Cell): Cell[] =>
  [...cells.filter(({ row, column }) => row !== cell.row || column !== cell.column), cell].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );

function typeOf(value: CellValue): CellType {
  if (value === null) return 'blank';
  if (typeof value === 'string') return ERROR_CODE.test(value) ? 'error' : 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}

const blankCell = (row: number, column: number): Cell => ({
  row,
  column,
  type: 'blank',
  value: null,
  text: '',
  formula: null,
  numberFormat: 'General',
  locked: true,
});
