import { parseAreaName } from '../grid/address';
import type { Area } from '../grid/area';
import type { CellRange } from '../grid/cell-range';

/** Orders places of one sheet as a reader meets them: by top row, then by left column. */
export const bySheetPosition = (a: CellRange, b: CellRange): number =>
  byTopLeft(parseAreaName(a.a1), parseAreaName(b.a1));

/** What stands at the places, in the order of the sheet; each address is read once. */
export const inSheetOrder = <Placed extends { readonly at: CellRange }>(
  items: readonly Placed[],
): readonly Placed[] =>
  items
    .map((item) => ({ item, area: parseAreaName(item.at.a1) }))
    .sort((a, b) => byTopLeft(a.area, b.area))
    .map(({ item }) => item);

function byTopLeft(first: Area | null, second: Area | null): number {
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return first.top - second.top || first.left - second.left;
}
