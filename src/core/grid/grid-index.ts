import { areaContains, areaOfCell, type Area } from './area';
import type { Cell } from './cell';
import type { Grid } from './grid';
import { placeKey } from './place';

/** Merged areas larger than this are looked up by scanning, so that a whole-sheet merge costs nothing. */
const SMALL_AREA = 4096;

/** Looks cells and merged areas of a grid up fast, without copying the cells. */
export class GridIndex {
  readonly grid: Grid;
  /** The rectangle of all cells with content, or `null` when the sheet is blank. */
  readonly used: Area | null;
  /** Rows that hold at least one cell, ascending. */
  readonly rows: readonly number[];
  private readonly rowStart = new Map<number, number>();
  private readonly mergeByPlace = new Map<number, Area>();
  private readonly largeMerges: Area[] = [];

  constructor(grid: Grid) {
    this.grid = grid;
    let row = -1;
    grid.cells.forEach((cell, position) => {
      if (cell.row !== row && !this.rowStart.has(cell.row)) this.rowStart.set(cell.row, position);
      row = cell.row;
    });
    this.rows = [...this.rowStart.keys()];
    for (const area of grid.merges) this.indexMerge(area);
    this.used = usedArea(grid.cells);
  }

  /** The cells of a row, left to right. */
  cellsOfRow(row: number): readonly Cell[] {
    const start = this.rowStart.get(row);
    if (start === undefined) return [];
    let end = start;
    while (this.grid.cells[end]?.row === row) end++;
    return this.grid.cells.slice(start, end);
  }

  cellAt(row: number, column: number): Cell | undefined {
    const { cells } = this.grid;
    let low = this.rowStart.get(row) ?? cells.length;
    let high = Math.min(cells.length, low + column + 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      const cell = cells[middle];
      if (cell === undefined || cell.row > row || cell.column > column) high = middle;
      else if (cell.column === column) return cell;
      else low = middle + 1;
    }
    return undefined;
  }

  /** The merged area that holds the place, or the place itself. */
  areaAt(row: number, column: number): Area {
    return this.mergeAt(row, column) ?? areaOfCell(row, column);
  }

  /** The merged area that holds the place, if any. */
  mergeAt(row: number, column: number): Area | undefined {
    return (
      this.mergeByPlace.get(placeKey(row, column)) ??
      this.largeMerges.find((area) => areaContains(area, row, column))
    );
  }

  /** The cell that speaks for the place: the top-left cell of its merged area. */
  anchorAt(row: number, column: number): Cell | undefined {
    const area = this.mergeAt(row, column);
    return area === undefined ? this.cellAt(row, column) : this.cellAt(area.top, area.left);
  }

  /** True when a merged area covers the place and its content stands elsewhere. */
  isCovered(row: number, column: number): boolean {
    const area = this.mergeAt(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }

  private indexMerge(area: Area): void {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > SMALL_AREA) {
      this.largeMerges.push(area);
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.mergeByPlace.set(placeKey(row, column), area);
      }
    }
  }
}

function usedArea(cells: readonly Cell[]): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const { row, column, type } of cells) {
    if (type === 'blank') continue;
    used ??= { top: row, left: column, bottom: row, right: column };
    used.bottom = row;
    if (column < used.left) used.left = column;
    if (column > used.right) used.right = column;
  }
  return used;
}
