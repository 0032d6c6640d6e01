import type { Area } from '../../../core/grid/area';
import type { Grid } from '../../../core/grid/grid';
import { DRAWN_COLUMNS, DRAWN_ROWS } from './drawn-limits';
import type { SheetLayout } from './sheet-layout';

/** Blank lines behind the used ones, so that there is room to type. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 5;

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export interface DrawnArea extends Extent {
  /** How far the sheet really reaches, where that is more than is drawn. */
  readonly clipped?: Extent;
}

/** How many rows and columns of a sheet are drawn; `isVisible` tells the styles that show without content. */
export function drawnArea(
  grid: Grid,
  { styles, frozen }: SheetLayout,
  isVisible: (style: number) => boolean,
): DrawnArea {
  let [rows, columns] = [0, 0];
  const include = (row: number, column: number): void => {
    if (row >= rows) rows = row + 1;
    if (column >= columns) columns = column + 1;
  };
  for (const { row, column, type, formula } of grid.cells) {
    if (type !== 'blank' || formula !== null) include(row, column);
  }
  for (const [row, own] of styles) {
    for (const [column, style] of own) if (isVisible(style)) include(row, column);
  }
  for (const { bottom, right } of grid.merges) include(bottom, right);
  return {
    rows: Math.min(DRAWN_ROWS, Math.max(rows, frozen.rows) + SPARE_ROWS),
    columns: Math.min(DRAWN_COLUMNS, Math.max(columns, frozen.columns) + SPARE_COLUMNS),
    ...(rows > DRAWN_ROWS || columns > DRAWN_COLUMNS ? { clipped: { rows, columns } } : {}),
  };
}

/** The part of an area that is drawn; `null` when that is nothing. */
export function clipArea(area: Area, { rows, columns }: Extent): Area | null {
  if (area.top >= rows || area.left >= columns) return null;
  return { ...area, bottom: Math.min(area.bottom, rows - 1), right: Math.min(area.right, columns - 1) };
}
