import type { Cell, CellType, CellValue } from '../../../core/grid/cell';
import type { Grid } from '../../../core/grid/grid';
import type { DisplayText } from '../read/display-text';
import type { SheetReading } from '../read/sheet-part';
import type { CellChange } from './cell-content';
import { isErrorCode } from './error-code';

/** The grid as it reads after the changes. Results of formulas that depend on a changed cell stay as cached. */
export function editedGrid(
  { grid, index, styleOfNewCell }: SheetReading,
  changes: readonly CellChange[],
  displayText: DisplayText,
): Grid {
  if (changes.length === 0) return grid;
  const changed = new Map(changes.map((change) => [`${change.row},${change.column}`, change]));
  const kept = grid.cells.filter(({ row, column }) => !changed.has(`${row},${column}`));
  const cells = changes.map(({ row, column, after }): Cell => {
    const { locked } = index.cellAt(row, column) ?? styleOfNewCell(row, column);
    return {
      row,
      column,
      ...after,
      type: typeOf(after.value),
      text: displayText(after.value, after.numberFormat),
      locked,
    };
  });
  return { ...grid, cells: [...kept, ...cells].sort((a, b) => a.row - b.row || a.column - b.column) };
}

function typeOf(value: CellValue): CellType {
  if (value === null) return 'blank';
  if (typeof value === 'string') return isErrorCode(value) ? 'error' : 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}
