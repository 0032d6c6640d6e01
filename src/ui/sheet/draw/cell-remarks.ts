import { parseAreaName } from '../../../core/grid/address';
import type { CellRange } from '../../../core/grid/cell-range';
import type { SheetView } from '../../../core/grid/sheet-view';
import type { Mark } from '../../../core/host';
import type { SheetWords } from '../../../locales/sheet-words';
import type { MergeMap } from '../geometry/merge-map';
import { placeKey } from '../../../core/grid/place';
import type { CellRemarks } from './dress-cell';

/** A marked range larger than this is marked at its first cell only. */
const LARGEST_MARK = 2000;

/** What to show on which cell, by the key of the cell's place; a merged area goes by its first cell. */
export function cellRemarks(
  { sheet, cells }: SheetView,
  marks: readonly Mark[],
  merges: MergeMap,
  words: SheetWords,
): ReadonlyMap<number, CellRemarks> {
  const remarks = new Map<number, CellRemarks>();
  for (const { at, severity, note } of marks) {
    if (at.sheet !== sheet) continue;
    placesOf(at, merges).forEach((key, position) => {
      if (remarks.has(key)) return;
      remarks.set(key, { severity, isFurther: position > 0, isStale: false, text: note });
    });
  }
  for (const { row, column, stale } of cells) {
    if (stale !== true) continue;
    const { severity = null, isFurther = false, text = '' } = remarks.get(placeKey(row, column)) ?? {};
    const says = text === '' ? words.recalculated : `${text}\n${words.recalculated}`;
    remarks.set(placeKey(row, column), { severity, isFurther, isStale: true, text: says });
  }
  return remarks;
}

/** The cells of a range, each merged area once. */
function placesOf({ a1 }: CellRange, merges: MergeMap): readonly number[] {
  const range = parseAreaName(a1);
  if (range === null) return [];
  const { top, left } = merges.areaAt(range.top, range.left);
  const keys = new Set([placeKey(top, left)]);
  const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (size > LARGEST_MARK) return [...keys];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const area = merges.areaAt(row, column);
      keys.add(placeKey(area.top, area.left));
    }
  }
  return [...keys];
}
