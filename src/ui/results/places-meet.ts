import { parseAreaName } from '../../core/grid/address';
import { areasOverlap } from '../../core/grid/area';
import type { CellRange } from '../../core/grid/cell-range';

/** True when two places of one sheet have a cell in common. */
export function placesMeet(one: CellRange, other: CellRange): boolean {
  if (one.sheet !== other.sheet) return false;
  const [first, second] = [parseAreaName(one.a1), parseAreaName(other.a1)];
  return first !== null && second !== null && areasOverlap(first, second);
}
