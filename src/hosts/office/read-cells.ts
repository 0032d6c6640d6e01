import { areaName } from '../../core/grid/address';
import type { Area } from '../../core/grid/area';
import { HostError } from '../../core/host';
import type { ReadWatch } from '../../core/pane-host';
import { hasApi } from './api-support';
import { askBlock, type CellBlock } from './cell-block';
import type { Turn } from './excel-queue';
import { mayFitInParts } from './host-error-of';
import { askMerged, mergedOf, readMerged } from './merged-areas';
import { halvesOf, rowBlocks, sizeOf } from './row-blocks';

/** Excel on the web answers with at most 5 MB; this many cells stay well below it. */
const CELLS_AT_A_TIME = 20_000;

export interface CellReading {
  readonly blocks: readonly CellBlock[];
  readonly merges: readonly Area[];
  readonly hiddenColumns: readonly number[];
}

/**
 * Reads the cells of an area: up to 20,000 of them in one round trip, together with the layout, and in blocks of rows
 * beyond. A block for which Excel has no room is halved down to one row.
 */
export async function readCells(
  turn: Turn,
  sheet: Excel.Worksheet,
  area: Area,
  isProtected: boolean,
  watch: ReadWatch,
): Promise<CellReading> {
  if (watch.isCancelled?.() === true) throw new HostError('cancelled');
  const waiting = rowBlocks(area, CELLS_AT_A_TIME);
  const layout = askLayout(sheet, area);
  const first = askBlock(sheet, waiting[0] ?? area, isProtected);
  const together = await isAnswered(turn);
  const blocks: CellBlock[] = together ? [first] : [];
  if (together) waiting.shift();
  let read = together ? sizeOf(first.area) : 0;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    watch.onProgress?.(read, sizeOf(area));
    if (watch.isCancelled?.() === true) throw new HostError('cancelled');
    const block = askBlock(sheet, next, isProtected);
    if (await isAnswered(turn, next)) {
      blocks.push(block);
      read += sizeOf(next);
    } else waiting.unshift(...halvesOf(next));
  }
  watch.onProgress?.(read, sizeOf(area));
  return { blocks, ...(together ? layoutOf(layout, area) : await readLayout(turn, sheet, area)) };
}

interface Layout {
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** `null` where Excel cannot tell (below ExcelApi 1.13); none are known then. */
  readonly merged: Excel.RangeAreas | null;
}

const askLayout = (sheet: Excel.Worksheet, area: Area): Layout => ({
  columns: sheet.getRange(areaName(area)).getColumnProperties({ columnHidden: true }),
  merged: hasApi('1.13') ? askMerged(sheet, area) : null,
});

const layoutOf = ({ columns, merged }: Layout, area: Area): Omit<CellReading, 'blocks'> => ({
  merges: merged === null ? [] : mergedOf(merged),
  hiddenColumns: columns.value.flatMap(({ columnHidden }, n) =>
    columnHidden === true ? [area.left + n] : [],
  ),
});

/** Reads the layout on its own after it could not be read along with cells. */
async function readLayout(
  turn: Turn,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Omit<CellReading, 'blocks'>> {
  const columns = sheet.getRange(areaName(area)).getColumnProperties({ columnHidden: true });
  await turn.sync();
  const merges = hasApi('1.13') ? await readMerged(turn, sheet, area) : [];
  return { ...layoutOf({ columns, merged: null }, area), merges };
}

/** Waits for an answer; false when less at a time may be answered, as less than a single row cannot. */
async function isAnswered(turn: Turn, rows?: Area): Promise<boolean> {
  try {
    await turn.sync();
    return true;
  } catch (error) {
    if (!mayFitInParts(error) || (rows !== undefined && rows.top === rows.bottom)) throw error;
    return false;
  }
}
