import type { Grid } from '../grid/grid';
import { recognizeTables } from './recognize-tables';

/** A title says what a sheet is; a sentence that mentions the form is longer. */
const LONGEST_TITLE = 40;
const TITLE = /绩效自评(?:报)?表/u;
/** Other forms of the same offices share a few labels with this one. */
const FEWEST_LABELS = 4;

/**
 * Whether a sheet calls itself a self-evaluation table and has its labels, and no table was recognised in it: then one
 * was missed, and whoever counts tables must not count on there being none.
 */
export function missedTable(grid: Grid): boolean {
  const hasTitle = grid.cells.some(
    ({ type, text }) => type === 'text' && text.length <= LONGEST_TITLE && TITLE.test(text),
  );
  if (!hasTitle) return false;
  const { tables, nearest } = recognizeTables(grid);
  return tables.length === 0 && nearest.length >= FEWEST_LABELS;
}
