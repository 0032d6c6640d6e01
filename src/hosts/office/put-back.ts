import { cellRuns } from './cell-run';
import { askStates, inputOf, type CellState } from './cell-state';
import { placeKey } from './edit-target';
import type { Turn } from './excel-queue';
import { inParts } from './in-parts';
import { holds, type PlannedWrite } from './planned-write';
import { writeRun, type CellWrite } from './write-runs';

/** A cell that may have been written, with what it held at the last moment before. */
export interface Origin {
  readonly write: PlannedWrite;
  readonly found: CellState;
}

/**
 * Gives cells back what they held, after a write that failed or was done for part of the cells only. A cell that holds
 * neither what was written nor what stood there was changed by somebody else, and is left to them.
 */
export const putBack = (turn: Turn, origins: readonly Origin[]): Promise<void> =>
  inParts(origins, (part) => putBackPart(turn, part));

async function putBackPart(turn: Turn, origins: readonly Origin[]): Promise<void> {
  const runs = cellRuns(origins.map(({ write }) => write));
  const asked = runs.map((run) => askStates(turn.context, run));
  await turn.sync();
  const now = new Map(asked.flatMap((answer) => answer()));
  const writes = origins.flatMap(({ write, found }): CellWrite[] => {
    const state = now.get(placeKey(write));
    if (state === undefined || !(holds(state, write.after) || inputOf(state) === inputOf(found))) return [];
    return differ(state, found) ? [{ ...write, before: state, after: found }] : [];
  });
  if (writes.length === 0) return;
  for (const run of cellRuns(writes)) writeRun(turn.context, run);
  await turn.sync();
}

const differ = (a: CellState, b: CellState): boolean =>
  inputOf(a) !== inputOf(b) || a.numberFormat !== b.numberFormat;
