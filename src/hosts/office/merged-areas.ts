import { areaName, parseAreaName } from '../../core/grid/address';
import type { Area } from '../../core/grid/area';
import type { Turn } from './excel-queue';
import { mayFitInParts } from './host-error-of';
import { halvesOf } from './row-blocks';

/**
 * Asks for the merged areas that begin in an area (ExcelApi 1.13). On Windows the question empties Excel's list of
 * undoable steps, so it is put once in an explicit read and never elsewhere.
 */
export function askMerged(sheet: Excel.Worksheet, area: Area): Excel.RangeAreas {
  const merged = sheet.getRange(areaName(area)).getMergedAreasOrNullObject();
  merged.load('areaCount');
  merged.areas.load('items/address');
  return merged;
}

/** The answer to `askMerged`. */
export const mergedOf = (merged: Excel.RangeAreas): Area[] =>
  merged.isNullObject
    ? []
    : merged.areas.items
        .map(({ address }) => parseAreaName(address.slice(address.lastIndexOf('!') + 1)))
        .filter((area) => area !== null);

/** Reads merged areas by halves where Excel refuses, as it does beyond 512 of them at a time. */
export async function readMerged(turn: Turn, sheet: Excel.Worksheet, area: Area): Promise<Area[]> {
  const merged = askMerged(sheet, area);
  try {
    await turn.sync();
  } catch (error) {
    if (!mayFitInParts(error) || area.top === area.bottom) throw error;
    const [upper = area, lower = area] = halvesOf(area);
    return [...(await readMerged(turn, sheet, upper)), ...(await readMerged(turn, sheet, lower))];
  }
  return mergedOf(merged);
}
