import { areaName } from '../../core/grid/address';
import type { Area } from '../../core/grid/area';
import type { Turn } from './excel-queue';
import { fingerprintOf } from './fingerprint';
import { rowBlocks, sizeOf } from './row-blocks';

/** A sheet of ours is never larger; what is has been changed, whatever else it holds. */
const MOST_CELLS = 200_000;
const CELLS_A_TRIP = 10_000;

/** The fingerprint of what a sheet holds now; `null` for one that is blank or far larger than anything we write. */
export async function contentOf(turn: Turn, sheet: Excel.Worksheet): Promise<string | null> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await turn.sync();
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const area: Area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  if (sizeOf(area) > MOST_CELLS) return null;
  const cells: unknown[][] = [];
  for (const block of rowBlocks(area, CELLS_A_TRIP)) {
    const range = sheet.getRangeByIndexes(block.top, left, block.bottom - block.top + 1, columnCount);
    range.load('formulas');
    await turn.sync();
    cells.push(...range.formulas);
  }
  return fingerprintOf(areaName(area), cells);
}
