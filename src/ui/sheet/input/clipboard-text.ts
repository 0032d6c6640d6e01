import type { Area } from '../../../core/grid/area';
import type { SheetContent } from '../geometry/sheet-content';

/** The block as spreadsheets exchange it: cells by tabs, rows by line ends, quotes around what holds either. */
export function copiedText(content: SheetContent, { top, left, bottom, right }: Area): string {
  const rows: string[] = [];
  for (let row = top; row <= Math.min(bottom, content.view.rows - 1); row++) {
    const cells: string[] = [];
    for (let column = left; column <= Math.min(right, content.view.columns - 1); column++) {
      const area = content.merges.areaAt(row, column);
      const speaks = area.top === row && area.left === column;
      cells.push(quoted(speaks ? (content.cellAt(row, column)?.text ?? '') : ''));
    }
    rows.push(cells.join('\t'));
  }
  return rows.join('\r\n');
}

const quoted = (text: string): string =>
  /[\t\r\n]|^"/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Takes such a text apart again; the line end that spreadsheets put after the last row begins no row. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, inQuotes, plain = '', end] = match;
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/** Text for one cell, as a person would type it. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Where pasted rows go: from the block's first cell on, or into every cell of the block when only one cell was copied.
 * Blanks that fall on the covered part of a merged area are left out, as copying a merged area makes them.
 */
export function pasteTargets(
  rows: readonly (readonly string[])[],
  block: Area,
  content: SheetContent,
): CellText[] {
  const [single] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : [];
  if (single !== undefined) return eachCell(block, content).map((place) => ({ ...place, text: single }));
  return rows
    .flatMap((cells, down) =>
      cells.map((text, across) => ({ row: block.top + down, column: block.left + across, text })),
    )
    .filter(({ row, column, text }) => text !== '' || !isCovered(content, row, column));
}

/** The cells of a block, each merged area once, as far as the sheet goes. */
export function eachCell(
  block: Area,
  content: SheetContent,
): readonly { readonly row: number; readonly column: number }[] {
  const { rows, columns } = content.view;
  const places: { row: number; column: number }[] = [];
  for (let row = block.top; row <= Math.min(block.bottom, rows - 1); row++) {
    for (let column = block.left; column <= Math.min(block.right, columns - 1); column++) {
      if (!isCovered(content, row, column)) places.push({ row, column });
    }
  }
  return places;
}

/** True when a merged area covers the place and its content stands elsewhere. */
export function isCovered({ merges }: SheetContent, row: number, column: number): boolean {
  const { top, left } = merges.areaAt(row, column);
  return top !== row || left !== column;
}
