import { setImmediate as turn } from 'node:timers/promises';
import type { SourcedTable } from '../../../core/compare/table-pair';
import type { FileProblem } from '../../../report/checked-file';
import type { FoundFile } from '../files/find-workbooks';
import type { Session } from '../session';
import { checkByPlan } from './check-by-plan';
import type { CheckPlan } from './check-plan';
import { finishFile, type FinishedFile } from '../../../report/delivery/finished-file';
import { inOrder } from './in-order';
import { WorkerPool } from './worker-pool';

/** Files begun or finished ahead of the one that is next to be handed on, for each worker. */
const AHEAD = 8;

export interface BatchOptions {
  readonly jobs: number;
  /** Ends the workers; what comes after is not to be used. */
  readonly signal: AbortSignal;
  /** The tables that files are compared with, for the case that this thread checks them; workers read their own. */
  readonly others: readonly SourcedTable[];
}

/** Whether so many jobs are done by workers, and not in this thread. */
export const usesWorkers = (jobs: number, { engine }: Pick<Session, 'engine'>): boolean =>
  jobs > 1 && engine.workers !== undefined;

/** Checks files by `jobs` workers, or in this thread where there is but one job, and hands them on in their order. */
export function checkBatch(
  files: readonly FoundFile[],
  plan: CheckPlan,
  { jobs, signal, others }: BatchOptions,
  session: Session,
): AsyncGenerator<FinishedFile, void, undefined> {
  const start = session.engine.workers?.(jobs);
  if (start === undefined || !usesWorkers(jobs, session)) return checkHere(files, plan, others, session);
  const pool = new WorkerPool(() => start({ plan, cwd: session.world.cwd, version: session.version }), jobs);
  signal.addEventListener('abort', () => void pool.end());
  return checkByWorkers(files, plan, pool, jobs * AHEAD);
}

async function* checkHere(
  files: readonly FoundFile[],
  plan: CheckPlan,
  others: readonly SourcedTable[],
  session: Session,
): AsyncGenerator<FinishedFile, void, undefined> {
  for (const file of files) {
    yield await checkByPlan(file, plan, others, session);
    // A wish to stop is heard between two files.
    await turn();
  }
}

async function* checkByWorkers(
  files: readonly FoundFile[],
  plan: CheckPlan,
  pool: WorkerPool,
  ahead: number,
): AsyncGenerator<FinishedFile, void, undefined> {
  try {
    yield* inOrder(files, ahead, async (file) => {
      const outcome = await pool.check(file);
      if (!('died' in outcome)) return outcome;
      return finishFile({ path: file.path, problem: deathOf(outcome.died), sheets: [] }, plan.writing);
    });
  } finally {
    await pool.end();
  }
}

const deathOf = (reason: string): FileProblem =>
  reason === 'memory' ? { code: 'out-of-memory', detail: '' } : { code: 'internal', detail: reason };
