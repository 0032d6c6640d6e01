import { parseAreaName } from '../grid/address';
import type { CellRange } from '../grid/cell-range';

/** Orders places of one sheet as a reader meets them: by top row, then by left column. */
export function bySheetPosition(a: CellRange, b: CellRange): number {
  const [first, second] = [parseAreaName(a.a1), parseAreaName(b.a1)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return first.top - second.top || first.left - second.left;
}
