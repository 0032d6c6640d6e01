import { check } from '../../src/core/check';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { bigSheet, type Filling } from './big-sheet';

/** Times of one sheet, the best of several runs, in milliseconds. */
export interface EngineTimes {
  readonly filling: Filling | 'sample';
  readonly cells: number;
  readonly read: number;
  readonly check: number;
}

const RUNS = 3;

/** Reads and checks sheets of growing size in this process. */
export const benchEngine = (sizes: readonly number[]): readonly EngineTimes[] =>
  (['form', 'figures'] as const).flatMap((filling) =>
    sizes.map((size) => timesOf(filling, bigSheet(filling, size))),
  );

/** Reads and checks one workbook file, its active sheet. */
export const benchFile = (bytes: Uint8Array): EngineTimes => timesOf('sample', bytes);

function timesOf(filling: EngineTimes['filling'], bytes: Uint8Array): EngineTimes {
  const reads: number[] = [];
  const checks: number[] = [];
  let cells = 0;
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now();
    const workbook = openWorkbook(bytes);
    const grid = workbook.readSheet(workbook.activeSheet);
    const read = performance.now();
    check(grid);
    checks.push(performance.now() - read);
    reads.push(read - begun);
    cells = grid.cells.length;
  }
  return { filling, cells, read: Math.min(...reads), check: Math.min(...checks) };
}
