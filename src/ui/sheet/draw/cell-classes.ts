import type { CellView } from '../../../core/grid/sheet-view';
import { extentOf } from '../geometry/lines';
import type { Piece, SheetLayout } from '../geometry/sheet-layout';
import { edgeLines, GRID_LINE } from '../look/edge-line';
import type { DrawTools } from './draw-tools';

const GENERAL_ALIGNMENT = {
  number: 'to-right',
  boolean: 'to-middle',
  error: 'to-middle',
  text: '',
  blank: '',
};

/** The classes a cell is drawn by. Cells among cells of the same looks have the same, which is most of a sheet. */
export function cellClasses(tools: DrawTools, piece: Piece, cell: CellView | undefined): string {
  const { content, layout, looks } = tools;
  const { top, left } = piece.area;
  const isPlain =
    piece.rowSpan === 1 &&
    piece.columnSpan === 1 &&
    top > (layout.rows.shown[0] ?? 0) &&
    left > (layout.columns.shown[0] ?? 0) &&
    isWhole(layout, piece) &&
    layout.rows.starts[top + 2] !== layout.rows.starts[top + 1] &&
    layout.columns.starts[left + 2] !== layout.columns.starts[left + 1];
  if (!isPlain) return classesOf(tools, piece, cell);
  const beside = content.cellAt(top, left + 1)?.look ?? -1;
  const below = content.cellAt(top + 1, left)?.look ?? -1;
  const isHeld = left < layout.frozen.columns;
  const key = `${cell?.look ?? -1} ${beside} ${below} ${cell?.type ?? ''} ${isHeld ? 1 : 0}`;
  return looks.remembered(key, () => classesOf(tools, piece, cell));
}

/** True when the piece is all of its merged area. */
export const isWhole = (layout: SheetLayout, { area, width, height }: Piece): boolean =>
  extentOf(layout.columns, area.left, area.right) === width &&
  extentOf(layout.rows, area.top, area.bottom) === height;

function classesOf({ content, layout, looks }: DrawTools, piece: Piece, cell: CellView | undefined): string {
  const edges = edgeLines(content, layout, piece);
  const classes: string[] = [];
  if (cell !== undefined) {
    classes.push(looks.lookClass(cell.look));
    const isGeneral = content.view.looks[cell.look]?.horizontal === 'general';
    if (isGeneral && GENERAL_ALIGNMENT[cell.type] !== '') classes.push(GENERAL_ALIGNMENT[cell.type]);
    if (cell.type === 'number') classes.push('number');
  }
  for (const side of ['right', 'bottom', 'top', 'left'] as const) {
    const line = edges[side];
    if (line !== null && line !== GRID_LINE) classes.push(looks.lineClass(side, line));
  }
  if (piece.column < layout.frozen.columns) classes.push('held');
  if (!isWhole(layout, piece)) classes.push('cut');
  return classes.join(' ');
}
