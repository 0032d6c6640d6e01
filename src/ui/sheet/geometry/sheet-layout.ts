import type { Area } from '../../../core/grid/area';
import type { SheetView } from '../../../core/grid/sheet-view';
import { extentOf, linesOf, shownCount, shownFrom, type Lines } from './lines';
import { rowBlocks, type RowBlock } from './row-blocks';

/** Where everything of a sheet is drawn, in pixels at the zoom it was made for. */
export interface SheetLayout {
  readonly zoom: number;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The rows below the frozen ones. */
  readonly blocks: readonly RowBlock[];
  /** The size of the row of letters and of the column of numbers. */
  readonly heading: { readonly width: number; readonly height: number };
}

const HEADING_HEIGHT = 20;
const DIGIT_WIDTH = 8;
const LARGEST_FROZEN = 2000;

export function sheetLayout(view: SheetView, zoom: number): SheetLayout {
  const rows = linesOf(view.rowHeights.slice(0, view.rows), zoom);
  const columns = linesOf(view.columnWidths.slice(0, view.columns), zoom);
  const frozen = { rows: frozenOf(rows, view.frozen.rows), columns: frozenOf(columns, view.frozen.columns) };
  return {
    zoom,
    rows,
    columns,
    frozen,
    blocks: rowBlocks(frozen.rows, view.rows, view.merges),
    heading: {
      height: Math.round(HEADING_HEIGHT * zoom),
      width: Math.round((16 + DIGIT_WIDTH * Math.max(2, String(view.rows).length)) * zoom),
    },
  };
}

/** Frozen lines that fill every screen would leave nothing to scroll, and are all drawn; those are let go. */
function frozenOf(lines: Lines, frozen: number): number {
  const count = Math.min(Math.max(frozen, 0), lines.count);
  return extentOf(lines, 0, count - 1) > LARGEST_FROZEN ? 0 : count;
}

/** The part of an area that is drawn as one cell: what stands between frozen panes and ends of blocks is drawn apart. */
export interface Piece {
  readonly area: Area;
  /** The first shown cell, where the piece is drawn. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly width: number;
  readonly height: number;
}

/** The piece of a merged area within `bounds`; `null` where all of it is hidden. */
export function pieceWithin({ rows, columns }: SheetLayout, area: Area, bounds: Area): Piece | null {
  const top = Math.max(area.top, bounds.top);
  const left = Math.max(area.left, bounds.left);
  const bottom = Math.min(area.bottom, bounds.bottom);
  const right = Math.min(area.right, bounds.right);
  const row = shownFrom(rows, top, 1);
  const column = shownFrom(columns, left, 1);
  if (row === null || column === null || row > bottom || column > right) return null;
  return {
    area,
    row,
    column,
    rowSpan: shownCount(rows, row, bottom),
    columnSpan: shownCount(columns, column, right),
    width: extentOf(columns, left, right),
    height: extentOf(rows, top, bottom),
  };
}
