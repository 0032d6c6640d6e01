import { parseAreaName } from '../../src/core/grid/address';
import type { Cell } from '../../src/core/grid/cell';
import type { Grid } from '../../src/core/grid/grid';
import type { Edit } from '../../src/core/fill/edit';
import { shownNumber } from './shown-number';

/** The grid after the edits; throws when a cell does not hold what the edit expects, or is not one cell. */
export const applyEdits = (grid: Grid, edits: readonly Edit[]): Grid => edits.reduce(applyEdit, grid);

function applyEdit(grid: Grid, edit: Edit): Grid {
  const area = parseAreaName(edit.at.a1);
  if (area === null || area.top !== area.bottom || area.left !== area.right) {
    throw new Error(`An edit changes one cell, not ${edit.at.a1}`);
  }
  const [row, column] = [area.top, area.left];
  const old = grid.cells.find((cell) => cell.row === row && cell.column === column);
  const held = old?.formula ?? old?.value ?? null;
  if (held !== edit.expected) {
    throw new Error(`${edit.at.a1} holds ${String(held)}, not ${String(edit.expected)}`);
  }
  const others = grid.cells.filter((cell) => cell !== old);
  const cells = [...others, edited(row, column, edit, old)].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
  return { ...grid, cells };
}

function edited(row: number, column: number, edit: Edit, old: Cell | undefined): Cell {
  const numberFormat = edit.numberFormat ?? old?.numberFormat ?? 'General';
  const value = edit.value ?? null;
  const isNumber = typeof value === 'number';
  return {
    row,
    column,
    type: value === null ? 'blank' : isNumber ? 'number' : 'text',
    value,
    text: isNumber ? shownNumber(numberFormat, value) : String(value ?? ''),
    formula: edit.formula ?? null,
    numberFormat,
    locked: old?.locked ?? true,
  };
}
