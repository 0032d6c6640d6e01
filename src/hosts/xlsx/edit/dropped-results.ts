import { attributePlace, outlineOf } from '../../../package/xml/xml-element';
import { cut, splice } from '../../../package/xml/splice';
import type { SheetReading } from '../read/sheet-part';
import { contentOfCell, sameContent, type CellChange } from './cell-content';
import type { IsStale } from './stale-results';

/**
 * The changes of a sheet, and those that take every stale result of a formula away, so that nobody who opens the file
 * without calculating it takes an old number for a true one.
 */
export function withDroppedResults(
  { grid }: SheetReading,
  changes: readonly CellChange[],
  isStale: IsStale,
): CellChange[] {
  const byPlace = new Map(changes.map((change) => [`${change.row},${change.column}`, change]));
  for (const cell of grid.cells) {
    const key = `${cell.row},${cell.column}`;
    if (cell.formula === null || byPlace.has(key)) continue;
    const content = contentOfCell(cell);
    byPlace.set(key, { row: cell.row, column: cell.column, before: content, after: content });
  }
  return [...byPlace.values()]
    .map((change) =>
      change.after.formula !== null && isStale(change.row, change.column)
        ? { ...change, after: { ...change.after, value: null } }
        : change,
    )
    .filter(({ before, after }) => !sameContent(before, after))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** True for a change that leaves the formula and its look as they are and takes only the result away. */
export const dropsResult = ({ before, after }: CellChange): boolean =>
  after.formula !== null && after.value === null && sameContent({ ...before, value: null }, after);

/** The markup of a formula cell without its result; shared and array formulas stay what they are. */
export function withoutResult(markup: string): string {
  const { root, children } = outlineOf(markup);
  const type = attributePlace(markup, root, 't');
  const results = children.filter(({ local }) => local === 'v');
  return splice(markup, [...(type === null ? [] : [cut(type)]), ...results.map(cut)]);
}
