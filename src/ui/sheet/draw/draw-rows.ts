import { areaOfCell, type Area } from '../../../core/grid/area';
import { extentOf } from '../geometry/lines';
import { pieceWithin, type Piece, type SheetLayout } from '../geometry/sheet-layout';
import { drawCell, isSpeaker } from './draw-cell';
import type { DrawTools } from './draw-tools';

/** One drawn cell and the cell or merged area it stands for. */
export interface DrawnCell {
  readonly td: HTMLTableCellElement;
  readonly area: Area;
  /** False for a part of a merged area that only continues the picture. */
  readonly speaks: boolean;
  /** True while a remark or the selection shows on it. */
  isDressed: boolean;
}

/** Drawn rows, ready to be put into one section of the table. */
export interface DrawnRows {
  readonly rows: DocumentFragment;
  readonly cells: readonly DrawnCell[];
}

/** Draws the rows from `first` to `last`; merged areas that reach beyond them are drawn in part. */
export function drawRows(tools: DrawTools, first: number, last: number): DrawnRows {
  const { layout } = tools;
  const rows = document.createDocumentFragment();
  const cells: DrawnCell[] = [];
  const columns = drawnColumns(tools);
  for (let row = first; row <= last; row++) {
    const height = extentOf(layout.rows, row, row);
    if (height === 0) continue;
    const tr = document.createElement('tr');
    tr.setAttribute('role', 'row');
    tr.setAttribute('aria-rowindex', String(row + 1));
    tr.style.height = `${height}px`;
    tr.append(rowHeading(row));
    for (const column of columns.held) drawAt(tools, tr, cells, { row, column, first, last });
    if (columns.left > 0) tr.append(gap(columns.left));
    for (const column of columns.scrolling) drawAt(tools, tr, cells, { row, column, first, last });
    rows.append(tr);
  }
  return { rows, cells };
}

interface DrawnPlace {
  readonly row: number;
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

function drawAt(tools: DrawTools, tr: HTMLElement, cells: DrawnCell[], place: DrawnPlace): void {
  const piece = pieceAt(tools, place);
  if (piece === null) return;
  const td = drawCell(tools, piece);
  cells.push({ td, area: piece.area, speaks: isSpeaker(tools, piece), isDressed: false });
  tr.append(td);
}

/** Shown columns by where they stand; `left` counts those between the frozen ones and the drawn ones. */
function drawnColumns({ layout, window }: DrawTools): {
  readonly held: readonly number[];
  readonly left: number;
  readonly scrolling: readonly number[];
} {
  const { shown } = layout.columns;
  const isHeld = (column: number): boolean => column < layout.frozen.columns;
  return {
    held: shown.filter(isHeld),
    left: shown.filter((column) => !isHeld(column) && column < window.left).length,
    scrolling: shown.filter((column) => !isHeld(column) && window.left <= column && column <= window.right),
  };
}

/** Room for the columns that are not drawn. */
function gap(columns: number): HTMLElement {
  const td = document.createElement('td');
  td.setAttribute('role', 'presentation');
  td.className = 'gap';
  td.colSpan = columns;
  return td;
}

function rowHeading(row: number): HTMLElement {
  const th = document.createElement('th');
  th.setAttribute('role', 'rowheader');
  th.scope = 'row';
  th.textContent = String(row + 1);
  return th;
}

/** What begins at the place, or `null` where a merged area covers it. */
function pieceAt(
  { content, layout, window }: DrawTools,
  { row, column, first, last }: DrawnPlace,
): Piece | null {
  const merge = content.merges.mergeAt(row, column);
  if (merge === undefined) return singleCell(layout, row, column);
  const { columns } = layout.frozen;
  const isFrozen = column < columns;
  const piece = pieceWithin(layout, merge, {
    top: first,
    bottom: last,
    left: isFrozen ? 0 : window.left,
    right: isFrozen ? columns - 1 : window.right,
  });
  return piece?.row === row && piece.column === column ? piece : null;
}

const singleCell = (layout: SheetLayout, row: number, column: number): Piece => ({
  area: areaOfCell(row, column),
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  width: extentOf(layout.columns, column, column),
  height: extentOf(layout.rows, row, row),
});
