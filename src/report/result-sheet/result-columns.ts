import { locationIn, text, type Cell } from '../xlsx/cell';
import type { ResultContext } from './result-context';

/** The columns of the list of findings; what stands below it shares their widths. */
export const RESULT_COLUMNS = [
  ['severity', 10],
  ['cell', 13],
  ['actual', 14],
  ['expected', 14],
  ['rule', 22],
  ['message', 48],
  ['derivation', 24],
  ['basis', 36],
  ['waiver', 18],
  ['decision', 16],
] as const;

export type ResultColumn = (typeof RESULT_COLUMNS)[number][0];

export type ResultCells = Partial<Readonly<Record<ResultColumn, Cell>>>;

/** A row of cells by the names of their columns, as far as the last one that is wanted. */
export function resultRow(cells: ResultCells, last: ResultColumn = 'decision'): readonly Cell[] {
  const end = RESULT_COLUMNS.findIndex(([column]) => column === last) + 1;
  return RESULT_COLUMNS.slice(0, end).map(([column]) => cells[column] ?? text(''));
}

/** Cells of a sheet; a click leads to the first of them. */
export function placeCell(sheet: string, cells: readonly string[], { words }: ResultContext): Cell {
  const [first] = cells;
  if (first === undefined) return text('');
  const location = locationIn(sheet, first);
  return { ...text(cells.join(' '), 'link'), link: { kind: 'here', location, tip: words.goTo(location) } };
}
