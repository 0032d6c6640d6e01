import type { Cell } from '../../../core/grid/cell';
import type { GridIndex } from '../../../core/grid/grid-index';
import type { StyleMap } from './style-map';

/** A place that shows something; without a cell it is blank and shows its fill or borders only. */
export interface DrawnPlace {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

interface Bounds {
  readonly rows: number;
  readonly columns: number;
  readonly isVisible: (style: number) => boolean;
}

/** The places of a sheet that show something, by row and column; cells covered by a merged area show nothing. */
export function* placesToDraw(index: GridIndex, styles: StyleMap, bounds: Bounds): Generator<DrawnPlace> {
  const { rows, columns, isVisible } = bounds;
  const known = new Map<number, boolean>();
  const isSeen = (style: number): boolean => {
    const seen = known.get(style) ?? isVisible(style);
    known.set(style, seen);
    return seen;
  };
  for (let row = 0; row < rows; row++) {
    const cells = new Map(index.cellsOfRow(row).map((cell) => [cell.column, cell]));
    for (let column = 0; column < columns; column++) {
      const cell = cells.get(column);
      if (cell === undefined && !isSeen(styles.at(row, column))) continue;
      if (!index.isCovered(row, column)) yield { row, column, cell };
    }
  }
}
