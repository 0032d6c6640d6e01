import { areaContains, areaOfCell, type Area } from '../../../core/grid/area';
import { placeKey } from '../../../core/grid/place';

/** Merged areas larger than this are looked up by scanning, so that a whole-sheet merge costs nothing. */
const SMALL_AREA = 4096;

/** Finds the merged area that holds a place. */
export class MergeMap {
  private readonly byPlace = new Map<number, Area>();
  private readonly large: Area[] = [];

  constructor(merges: readonly Area[]) {
    for (const area of merges) this.add(area);
  }

  /** The merged area that holds the place, if any. */
  mergeAt(row: number, column: number): Area | undefined {
    return (
      this.byPlace.get(placeKey(row, column)) ?? this.large.find((area) => areaContains(area, row, column))
    );
  }

  /** The merged area that holds the place, or the place itself. */
  areaAt(row: number, column: number): Area {
    return this.mergeAt(row, column) ?? areaOfCell(row, column);
  }

  private add(area: Area): void {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > SMALL_AREA) {
      this.large.push(area);
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.byPlace.set(placeKey(row, column), area);
      }
    }
  }
}
