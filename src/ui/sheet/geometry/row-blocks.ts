import type { Area } from '../../../core/grid/area';

/** Rows that are drawn and dropped together, both ends included. */
export interface RowBlock {
  readonly first: number;
  readonly last: number;
}

/** Enough rows that a block is worth drawing, few enough that drawing it goes unnoticed. */
const ROWS = 16;
/** A merged area taller than this is drawn in parts, so that it cannot force a whole sheet to be drawn. */
export const TALLEST_WHOLE = 128;

/** Cuts the rows below the frozen ones into blocks; no cut goes through a merged area of ordinary height. */
export function rowBlocks(frozenRows: number, rows: number, merges: readonly Area[]): RowBlock[] {
  const reach = reachOfMerges(frozenRows, rows, merges);
  const blocks: RowBlock[] = [];
  for (let first = frozenRows; first < rows;) {
    let last = Math.min(rows, first + ROWS) - 1;
    while ((reach[last] ?? last) > last) last = reach[last] ?? last;
    blocks.push({ first, last });
    first = last + 1;
  }
  return blocks;
}

/** For each row, the lowest row of any merged area that starts in it or above. */
function reachOfMerges(frozenRows: number, rows: number, merges: readonly Area[]): readonly number[] {
  const reach = Array.from({ length: rows }, (_, row) => row);
  for (const { top, bottom } of merges) {
    if (bottom - top >= TALLEST_WHOLE || bottom < frozenRows) continue;
    const from = Math.max(top, frozenRows);
    reach[from] = Math.max(reach[from] ?? from, Math.min(bottom, rows - 1));
  }
  for (let row = frozenRows + 1; row < rows; row++) {
    reach[row] = Math.max(reach[row] ?? row, reach[row - 1] ?? row);
  }
  return reach;
}
