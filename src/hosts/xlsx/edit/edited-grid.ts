import type { Cell, CellType, CellValue } from '../../../core/grid/cell';
import type { Grid } from '../../../core/grid/grid';
import type { DisplayText } from '../read/display-text';
import type { SheetReading } from '../read/sheet-part';
import type { CellChange } from './cell-content';
import { isErrorCode } from './error-code';
import type { IsStale } from './stale-results';

/** What stands in a cell until its formula is calculated again; no number, and no placeholder for a blank either. */
const UNCALCULATED = '待重算';

/**
 * The grid without results that are older than what they were calculated from: such a cell, and a formula that came
 * without any result, reads as the text 待重算, so that whoever checks it finds no number, nothing missing, and a
 * formula that is not to be overwritten.
 */
export function withoutStale(grid: Grid, isStale: IsStale): Grid {
  const isUntrue = (cell: Cell): boolean => lacksResult(cell) || isStale(cell.row, cell.column);
  if (!grid.cells.some(isUntrue)) return grid;
  const cells = grid.cells.map((cell): Cell => {
    if (!isUntrue(cell)) return cell;
    return { ...cell, type: 'text', value: UNCALCULATED, text: UNCALCULATED };
  });
  return { ...grid, cells };
}

/** True for a formula that nobody has calculated yet. */
export const lacksResult = ({ type, formula }: Cell): boolean => formula !== null && type === 'blank';

/** The grid as it is shown after the changes: results of formulas that depend on a changed cell stay as they were. */
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
