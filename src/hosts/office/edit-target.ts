import type { Edit } from '../../core/fill/edit';
import { parseAreaName } from '../../core/grid/address';
import { areaContains, type Area } from '../../core/grid/area';
import { HostError } from '../../core/host';

/** The one cell that an edit changes. */
export interface EditTarget {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly a1: string;
}

/** The merged areas that the last read of a sheet found. */
export type KnownMerges = (sheet: string) => readonly Area[];

/**
 * Finds the cell that an edit changes, which for a merged area is its first. Merged areas are known from the last read:
 * asking again would cost the person Excel's own undo. What has become covered since shows when the cell is read back.
 */
export function editTarget({ at }: Edit, merges: KnownMerges): EditTarget {
  const area = parseAreaName(at.a1);
  if (area === null) throw new HostError('unsupported', at.a1);
  const { top: row, left: column } = area;
  const merge = merges(at.sheet).find((known) => areaContains(known, row, column));
  if (merge !== undefined && (merge.top !== row || merge.left !== column))
    throw new HostError('covered-cell', at.a1);
  const [bottom, right] = [merge?.bottom ?? row, merge?.right ?? column];
  if (area.bottom > bottom || area.right > right) throw new HostError('unsupported', at.a1);
  return { sheet: at.sheet, row, column, a1: at.a1 };
}

export const placeKey = ({ sheet, row, column }: EditTarget): string => `${row} ${column} ${sheet}`;
