import type { SheetContent } from '../geometry/sheet-content';
import { isCovered, type CellText } from './clipboard-text';

/**
 * Cells that were typed, pasted or cleared together, row by row from their first place on. Blank text clears; a cell in
 * between that was not touched has the text it began with, and a covered one is blank.
 */
export interface EditedBlock {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly texts: readonly (readonly string[])[];
}

/** The smallest block around some cells, of which there is at least one. */
export function editedBlock(
  cells: readonly CellText[],
  content: SheetContent,
  startText: (row: number, column: number) => string,
): EditedBlock {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, bottom] = [least(rows), most(rows)];
  const [left, right] = [least(columns), most(columns)];
  const texts = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) =>
      isCovered(content, top + down, left + across) ? '' : startText(top + down, left + across),
    ),
  );
  for (const { row, column, text } of cells) {
    const line = texts[row - top];
    if (line !== undefined) line[column - left] = text;
  }
  return { sheet: content.view.sheet, top, left, texts };
}

/** Spreading would fail on a block of a hundred thousand cells. */
const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
