import { areaAround, type Area } from '../../../core/grid/area';
import type { MergeMap } from './merge-map';
import type { Place } from '../../../core/grid/place';

/** What is selected: the cell that is typed into, and the block around it. */
export interface Selection {
  /** The cell that was gone to. It may lie inside a merged area, which moving straight on passes in that row or column. */
  readonly at: Place;
  /** The cell opposite to it, where the block ends. */
  readonly end: Place;
  /** The whole block; it cuts no merged area. */
  readonly area: Area;
}

export const selectCell = (merges: MergeMap, at: Place): Selection => ({
  at,
  end: at,
  area: merges.areaAt(at.row, at.column),
});

/** The block from a cell to another, grown until no merged area crosses its edge. */
export function selectBlock(merges: MergeMap, at: Place, end: Place): Selection {
  let area = areaAround(merges.areaAt(at.row, at.column), merges.areaAt(end.row, end.column));
  for (;;) {
    const grown = grownOverEdges(merges, area);
    if (sameArea(grown, area)) return { at, end, area };
    area = grown;
  }
}

export const selectArea = ({ top, left, bottom, right }: Area): Selection => ({
  at: { row: top, column: left },
  end: { row: bottom, column: right },
  area: { top, left, bottom, right },
});

export const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

/** Only cells at the edge can belong to an area that reaches beyond. */
function grownOverEdges(merges: MergeMap, area: Area): Area {
  let grown = area;
  const grow = (row: number, column: number): void => {
    grown = areaAround(grown, merges.areaAt(row, column));
  };
  for (let column = area.left; column <= area.right; column++) {
    grow(area.top, column);
    grow(area.bottom, column);
  }
  for (let row = area.top; row <= area.bottom; row++) {
    grow(row, area.left);
    grow(row, area.right);
  }
  return grown;
}
