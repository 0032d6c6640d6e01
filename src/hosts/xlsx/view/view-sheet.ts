import type { Area } from '../../../core/grid/area';
import type { Cell } from '../../../core/grid/cell';
import type { Grid } from '../../../core/grid/grid';
import { GridIndex } from '../../../core/grid/grid-index';
import type { CellLook, CellView, SheetView } from '../../../core/grid/sheet-view';
import { lacksResult } from '../edit/edited-grid';
import { clipArea, drawnArea } from './drawn-area';
import { formatColour } from './format-colour';
import { columnWidths, rowHeights, type Tall } from './line-sizes';
import { LookList, type BorrowedLook } from './look-list';
import type { LookSheet } from './look-sheet';
import { placesToDraw } from './places-to-draw';
import type { SheetLayout } from './sheet-layout';
import { StyleMap } from './style-map';

export interface ViewSource {
  /** The sheet as it is to be shown, edits included. */
  readonly grid: Grid;
  readonly layout: SheetLayout;
  readonly looks: LookSheet;
  /** True for a cell whose shown result is older than what it was calculated from. */
  readonly isStale: (row: number, column: number) => boolean;
}

/**
 * A sheet as Excel draws it. Not drawn: pictures, charts, diagonal borders, conditional formats, runs of different type
 * within one cell.
 */
export function viewSheet({ grid, layout, looks, isStale }: ViewSource): SheetView {
  const styles = new StyleMap(layout);
  const isVisible = (style: number): boolean => showsWithoutContent(looks.at(style));
  const { rows, columns, clipped } = drawnArea(grid, layout, isVisible);
  const merges = grid.merges.flatMap((area) => clipArea(area, { rows, columns }) ?? []);
  const index = new GridIndex({ ...grid, merges });
  const list = new LookList(looks.at);
  const cells: CellView[] = [];
  const tall: Tall[] = [];
  for (const { row, column, cell } of placesToDraw(index, styles, { rows, columns, isVisible })) {
    const style = styles.at(row, column);
    const area = index.mergeAt(row, column);
    const borrowed = borrowedLook(cell, area, (r, c) => looks.at(styles.at(r, c)));
    const text = cell === undefined || (cell.value === 0 && !layout.showZeros) ? '' : cell.text;
    const { type = 'blank', formula = null } = cell ?? {};
    const look = list.numberOf(style, borrowed);
    const isUntrue = isStale(row, column) || (cell !== undefined && lacksResult(cell));
    cells.push({ row, column, text, type, formula, look, ...(isUntrue ? { stale: true } : {}) });
    if (area === undefined) tall.push({ row, column, text, look: looks.at(style) });
  }
  const widths = columnWidths(layout, columns, looks.normalFont);
  return {
    sheet: grid.sheet,
    rows,
    columns,
    rowHeights: rowHeights(layout, rows, looks.normalFont, { tall, widths }),
    columnWidths: widths,
    merges,
    cells,
    looks: list.looks,
    frozen: { rows: Math.min(rows, layout.frozen.rows), columns: Math.min(columns, layout.frozen.columns) },
    showGridLines: layout.showGridLines,
    ...(clipped === undefined ? {} : { clipped }),
  };
}

const showsWithoutContent = ({ fill, top, right, bottom, left }: CellLook): boolean =>
  [fill, top, right, bottom, left].some((part) => part !== null);

/** The far sides of a merged area are those of the cells it covers. */
function borrowedLook(
  cell: Cell | undefined,
  area: Area | undefined,
  lookAt: (row: number, column: number) => CellLook,
): BorrowedLook | null {
  const colour = cell === undefined ? null : formatColour(cell.value, cell.numberFormat);
  if (colour === null && area === undefined) return null;
  return {
    ...(colour === null ? {} : { colour }),
    ...(area === undefined
      ? {}
      : { right: lookAt(area.top, area.right).right, bottom: lookAt(area.bottom, area.left).bottom }),
  };
}
