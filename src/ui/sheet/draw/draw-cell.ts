import type { CellLook, CellView } from '../../../core/grid/sheet-view';
import { extentOf, shownFrom, startOf } from '../geometry/lines';
import type { Piece } from '../geometry/sheet-layout';
import { wraps } from '../look/look-css';
import { cellClasses, isWhole } from './cell-classes';
import type { DrawTools } from './draw-tools';
import { textRoom } from './text-room';

const LINE_HEIGHT = 1.2;
const PIXELS_PER_POINT = 4 / 3;
/** Above and below a text, in pixels. */
const THICKEST_LINES = 6;
/** So much of a height the lines of the cell leave, whose rules say how thick they are. */
const betweenLines = (height: number): string =>
  `calc(${height}px - var(--top-line, 0px) - var(--bottom-line, 1px))`;
const VERTICAL = { top: 'start', center: 'center', bottom: 'end' };

/** One cell, or one piece of a merged area; only the piece with the area's first shown cell speaks for it. */
export function drawCell(tools: DrawTools, piece: Piece): HTMLTableCellElement {
  const { content, layout } = tools;
  const { area } = piece;
  const td = template().cloneNode() as HTMLTableCellElement;
  const cell = content.cellAt(area.top, area.left);
  td.className = cellClasses(tools, piece, cell);
  if (piece.rowSpan > 1) td.rowSpan = piece.rowSpan;
  if (piece.columnSpan > 1) td.colSpan = piece.columnSpan;
  if (piece.column < layout.frozen.columns) {
    td.style.insetInlineStart = `${layout.heading.width + startOf(layout.columns, piece.column)}px`;
  }
  if (isSpeaker(tools, piece)) td.setAttribute('aria-colindex', String(area.left + 1));
  else td.setAttribute('role', 'presentation');
  if (cell !== undefined && cell.text !== '') drawText(td, tools, piece, cell);
  return td;
}

/** True for the piece that stands for its whole area, the first one drawn; the others only continue the picture. */
export function isSpeaker({ layout, window }: DrawTools, { area, row, column }: Piece): boolean {
  const first = area.left < layout.frozen.columns ? area.left : Math.max(area.left, window.left);
  return shownFrom(layout.rows, area.top, 1) === row && shownFrom(layout.columns, first, 1) === column;
}

let cellTemplate: HTMLTableCellElement | undefined;

/** Copying is faster than setting the same attributes thousands of times. */
function template(): HTMLTableCellElement {
  if (cellTemplate === undefined) {
    cellTemplate = document.createElement('td');
    cellTemplate.setAttribute('role', 'gridcell');
    cellTemplate.setAttribute('aria-selected', 'false');
  }
  return cellTemplate;
}

function drawText(td: HTMLTableCellElement, tools: DrawTools, piece: Piece, cell: CellView): void {
  const { content, layout } = tools;
  const look = content.view.looks[cell.look];
  const isWrapped = look !== undefined && wraps(look);
  const box = document.createElement('div');
  box.textContent = isWrapped || look?.rotation !== 0 ? cell.text : cell.text.replaceAll(/\r?\n/gu, ' ');
  const lineHeight = (look?.fontSize ?? 11) * PIXELS_PER_POINT * LINE_HEIGHT * layout.zoom;
  if (isWrapped || look?.rotation !== 0 || lineHeight > piece.height - THICKEST_LINES) {
    box.style.maxHeight = betweenLines(piece.height);
  }
  const isFrozen = piece.column < layout.frozen.columns;
  const room = textRoom(cell, content, layout.columns, {
    left: isFrozen ? 0 : layout.frozen.columns,
    right: isFrozen ? layout.frozen.columns - 1 : content.view.columns - 1,
    zoom: layout.zoom,
  });
  if (room.left > 0) box.style.marginLeft = `${-room.left}px`;
  if (room.right > 0) box.style.marginRight = `${-room.right}px`;
  td.append(isWhole(layout, piece) ? box : windowOnto(box, look, tools, piece));
}

/** Shows that part of a text laid out for the whole area which falls into the piece. */
function windowOnto(
  box: HTMLElement,
  look: CellLook | undefined,
  tools: DrawTools,
  piece: Piece,
): HTMLElement {
  const { layout } = tools;
  const { area, row, column, width, height } = piece;
  const frame = document.createElement('div');
  frame.className = 'piece';
  frame.style.width = `${width - 1}px`;
  frame.style.height = betweenLines(height);
  const whole = document.createElement('div');
  const totalHeight = extentOf(layout.rows, area.top, area.bottom);
  whole.style.alignContent = VERTICAL[look?.vertical ?? 'bottom'];
  whole.style.width = `${extentOf(layout.columns, area.left, area.right)}px`;
  whole.style.height = `${totalHeight}px`;
  whole.style.marginTop = `${-extentOf(layout.rows, area.top, row - 1)}px`;
  whole.style.marginLeft = `${-extentOf(layout.columns, area.left, column - 1)}px`;
  box.style.maxHeight = `${totalHeight}px`;
  whole.append(box);
  frame.append(whole);
  if (!isSpeaker(tools, piece)) frame.setAttribute('aria-hidden', 'true');
  return frame;
}
