import type { Edit } from '../../core/fill/edit';
import { HostError } from '../../core/host';
import { cellRuns, rangeOfRun, type CellRun } from './cell-run';
import { askStates, inputOf, type CellState } from './cell-state';
import { editTarget, placeKey, type EditTarget, type KnownMerges } from './edit-target';
import type { Turn } from './excel-queue';
import { inParts } from './in-parts';
import { holds, inverseOf, planWrites, type PlannedWrite } from './planned-write';
import { putBack, type Origin } from './put-back';
import { writeRun } from './write-runs';

/** How to go on outside of the turn when Excel does the work only after it was given up. */
export type Afterwards = (work: (turn: Turn) => Promise<void>) => void;

/**
 * Applies all edits or none, in two round trips: the first reads the cells and compares them with what the edits
 * expect, the second reads them again, writes, and reads back. Whatever goes wrong after that is put back.
 */
export async function applyEdits(
  turn: Turn,
  edits: readonly Edit[],
  merges: KnownMerges,
  afterwards: Afterwards,
): Promise<readonly Edit[]> {
  const placed = edits.map((edit): [Edit, EditTarget] => [edit, editTarget(edit, merges)]);
  const targets = [...new Map(placed.map(([, target]) => [placeKey(target), target])).values()];
  const writes = planWrites(placed, await readUnlocked(turn, cellRuns(targets)));
  const origin = new Map<string, Origin>(
    writes.map((write) => [placeKey(write), { write, found: write.before }]),
  );
  const undo = (again: Turn): Promise<void> => putBack(again, [...origin.values()]);
  try {
    const held = new Map<string, CellState>();
    await inParts(
      cellRuns(writes),
      (runs) => writeAndCompare(turn, runs, origin, held, () => afterwards(undo)),
      (runs) => putBack(turn, originsOf(runs, origin)),
    );
    return writes.map((write) => inverseOf(write, held.get(placeKey(write)) ?? write.after)).reverse();
  } catch (error) {
    await undo(turn).catch(() => afterwards(undo));
    throw error;
  }
}

/** Reads the cells; refuses when one of them may not be written. */
async function readUnlocked(
  turn: Turn,
  runs: readonly CellRun<EditTarget>[],
): Promise<Map<string, CellState>> {
  const states = new Map<string, CellState>();
  await inParts(runs, async (part) => {
    const asked = part.map((run) => {
      const { protection } = turn.context.workbook.worksheets.getItem(run.sheet);
      protection.load('protected');
      const locks = rangeOfRun(turn.context, run).getCellProperties({
        format: { protection: true },
      });
      return { run, protection, locks, answer: askStates(turn.context, run) };
    });
    await turn.sync();
    for (const { run, protection, locks, answer } of asked) {
      const locked = run.cells.find((_, n) => locks.value[n]?.[0]?.format?.protection?.locked !== false);
      if (protection.protected && locked !== undefined) throw new HostError('locked-cell', locked.a1);
      for (const [key, state] of answer()) states.set(key, state);
    }
  });
  return states;
}

async function writeAndCompare(
  turn: Turn,
  runs: readonly CellRun<PlannedWrite>[],
  origin: Map<string, Origin>,
  held: Map<string, CellState>,
  late: () => void,
): Promise<void> {
  const asked = runs.map((run) => {
    const found = askStates(turn.context, run);
    writeRun(turn.context, run);
    return { run, found, back: askStates(turn.context, run) };
  });
  await turn.sync(late);
  for (const { run, found, back } of asked) {
    const [first, last] = [new Map(found()), new Map(back())];
    for (const write of run.cells) {
      const key = placeKey(write);
      const [was, is] = [first.get(key), last.get(key)];
      if (was === undefined || is === undefined) continue;
      origin.set(key, { write, found: was });
      held.set(key, is);
    }
  }
  for (const write of runs.flatMap(({ cells }) => cells)) {
    const [was, is] = [origin.get(placeKey(write))?.found, held.get(placeKey(write))];
    if (was !== undefined && inputOf(was) !== inputOf(write.before))
      throw new HostError('cell-changed', write.a1);
    if (is === undefined || !holds(is, write.after)) throw refusal(write, is);
  }
}

const originsOf = (runs: readonly CellRun<PlannedWrite>[], origin: ReadonlyMap<string, Origin>): Origin[] =>
  runs.flatMap(({ cells }) =>
    cells.map((write) => origin.get(placeKey(write)) ?? { write, found: write.before }),
  );

/** A cell that stays blank whatever is written lies under a merged area. */
const refusal = (write: PlannedWrite, is: CellState | undefined): HostError =>
  new HostError(is !== undefined && inputOf(is) === null ? 'covered-cell' : 'unsupported', write.a1);
