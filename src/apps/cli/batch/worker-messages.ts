import type { FoundFile } from '../files/find-workbooks';
import type { CheckPlan } from './check-plan';
import type { FinishedFile } from '../../../report/delivery/finished-file';

/** What a worker is started with. */
export interface WorkerStart {
  readonly plan: CheckPlan;
  readonly cwd: string;
  readonly version: string;
}

/** What goes to a worker: one file to check. */
export type WorkerTask = FoundFile;

/** What comes from a worker: first that it stands, then one finished file for each task. */
export type WorkerAnswer = 'ready' | FinishedFile;

/** A worker as the pool sees it; after `onEnd` nothing more comes. */
export interface WorkerLine {
  readonly send: (task: WorkerTask) => void;
  readonly onAnswer: (listener: (answer: WorkerAnswer) => void) => void;
  /** Hears that the worker died, and of what: `memory`, or the message of an exception. */
  readonly onEnd: (listener: (reason: string) => void) => void;
  readonly end: () => Promise<unknown>;
}

export type StartWorker = (start: WorkerStart) => WorkerLine;
