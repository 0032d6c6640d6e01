import type { CellView } from '../../../core/grid/sheet-view';
import { wraps } from '../look/look-css';
import { extentOf, shownFrom, type Lines } from '../geometry/lines';
import type { SheetContent } from '../geometry/sheet-content';

/** How far text may run over its cell's edges, in pixels. */
export interface TextRoom {
  readonly left: number;
  readonly right: number;
}

const NONE: TextRoom = { left: 0, right: 0 };
/** An East Asian character is as wide as the font is high; points to pixels is four thirds. */
const PIXELS_PER_POINT = 4 / 3;

/**
 * Text that is not wrapped runs into blank cells beside it, as far as they are blank and in the same pane; numbers never
 * do. `bounds` are the first and last column of the pane.
 */
export function textRoom(
  cell: CellView,
  content: SheetContent,
  columns: Lines,
  bounds: { readonly left: number; readonly right: number; readonly zoom: number },
): TextRoom {
  const look = content.view.looks[cell.look];
  if (look === undefined || cell.type !== 'text' || wraps(look) || look.rotation !== 0) return NONE;
  if (look.horizontal === 'fill' || content.merges.mergeAt(cell.row, cell.column) !== undefined) return NONE;
  const needed =
    [...cell.text].length * look.fontSize * PIXELS_PER_POINT * bounds.zoom -
    extentOf(columns, cell.column, cell.column);
  if (needed <= 0) return NONE;
  const room = (step: 1 | -1, end: number): number => {
    let free = 0;
    let column = shownFrom(columns, cell.column + step, step);
    while (column !== null && (end - column) * step >= 0 && free < needed) {
      if (!content.isFree(cell.row, column)) break;
      free += extentOf(columns, column, column);
      column = shownFrom(columns, column + step, step);
    }
    return free;
  };
  return {
    left: look.horizontal === 'right' || look.horizontal === 'center' ? room(-1, bounds.left) : 0,
    right: look.horizontal === 'right' ? 0 : room(1, bounds.right),
  };
}
