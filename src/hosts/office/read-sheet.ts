import type { Grid } from '../../core/grid/grid';
import { HostError } from '../../core/host';
import type { ReadWatch } from '../../core/pane-host';
import { cellsOf, hiddenRowsOf } from './cell-block';
import type { Turn } from './excel-queue';
import { readCells } from './read-cells';
import { sizeOf } from './row-blocks';
import { readFrame, type SheetFrame } from './sheet-frame';

/** A sheet beyond this size is no form; reading it would only make Excel stall. */
const MOST_CELLS = 1_000_000;

export interface SheetReading {
  readonly frame: SheetFrame;
  /** `null` for a blank sheet. */
  readonly grid: Grid | null;
}

/** Reads a sheet: its frame in one round trip, then its cells in one more for each 20,000. */
export async function readSheet(
  turn: Turn,
  sheet: Excel.Worksheet,
  watch: ReadWatch = {},
): Promise<SheetReading> {
  const frame = await readFrame(turn, sheet);
  if (frame.used === null) return { frame, grid: null };
  if (sizeOf(frame.used) > MOST_CELLS) throw new HostError('too-large', frame.name);
  const { blocks, merges, hiddenColumns } = await readCells(turn, sheet, frame.used, frame.protected, watch);
  const grid: Grid = {
    sheet: frame.name,
    hidden: frame.hidden,
    protected: frame.protected,
    cells: blocks.flatMap(cellsOf),
    merges,
    hiddenRows: new Set(blocks.flatMap(hiddenRowsOf)),
    hiddenColumns: new Set(hiddenColumns),
  };
  return { frame, grid };
}
