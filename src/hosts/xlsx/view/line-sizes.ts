import type { CellLook } from '../../../core/grid/sheet-view';
import { neededHeight } from './auto-height';
import { digitWidth } from './digit-width';
import { columnPixels, rowPixels, standardColumnPixels } from './pixel-size';
import type { FontLook } from './read-font';
import type { SheetLayout } from './sheet-layout';

/** A cell that may make its row higher. */
export interface Tall {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly look: CellLook;
}

/** Widths of the first columns in pixels, hidden ones 0. */
export function columnWidths(layout: SheetLayout, count: number, normal: FontLook): number[] {
  const digit = digitWidth(normal);
  const standard =
    layout.columnWidth === null
      ? standardColumnPixels(layout.baseWidth, digit)
      : columnPixels(layout.columnWidth, digit);
  const widths = Array.from({ length: count }, () => standard);
  for (const { first, last, hidden, width } of layout.columns) {
    const pixels = hidden ? 0 : width === null ? standard : columnPixels(width, digit);
    widths.fill(pixels, first, last + 1);
  }
  return widths;
}

/** Heights of the first rows in pixels, hidden ones 0; a row without a height of its own is as high as its cells need. */
export function rowHeights(
  layout: SheetLayout,
  count: number,
  normal: FontLook,
  cells: { readonly tall: readonly Tall[]; readonly widths: readonly number[] },
): number[] {
  const needed = new Map<number, number>();
  for (const { row, column, text, look } of cells.tall) {
    if (layout.rows.get(row)?.height != null) continue;
    const height = neededHeight(text, look, cells.widths[column] ?? 0);
    if (height > (needed.get(row) ?? 0)) needed.set(row, height);
  }
  const usual =
    layout.rowHeight === null
      ? neededHeight('0', { fontSize: normal.fontSize, wrap: false, rotation: 0 }, 0)
      : rowPixels(layout.rowHeight);
  return Array.from({ length: count }, (_, row) => {
    const own = layout.rows.get(row);
    if (own?.hidden === true || (layout.rowsHidden && own === undefined)) return 0;
    return own?.height == null ? Math.max(usual, needed.get(row) ?? 0) : rowPixels(own.height);
  });
}
