import type { WorkerAnswer, WorkerLine, WorkerTask } from './worker-messages';

interface Job {
  readonly task: WorkerTask;
  readonly done: (answer: Outcome) => void;
}

/** A finished file, or of what the worker died that had it. */
export type Outcome = Exclude<WorkerAnswer, 'ready'> | { readonly died: string };

interface Lane {
  readonly line: WorkerLine;
  /** `null` while the worker is idle, `starting` before it stands. */
  job: Job | 'starting' | null;
}

/**
 * Workers that each check one file at a time. One that dies takes its file with it and is replaced; one that dies before
 * it stands is not, and when none is left every file still waiting gets that reason.
 */
export class WorkerPool {
  private readonly start: () => WorkerLine;
  private readonly lanes = new Set<Lane>();
  private readonly waiting: Job[] = [];
  private lastWords: string | null = null;
  private ended = false;

  constructor(start: () => WorkerLine, size: number) {
    this.start = start;
    for (let lane = 0; lane < size; lane++) this.open();
  }

  check(task: WorkerTask): Promise<Outcome> {
    return new Promise((done) => {
      this.waiting.push({ task, done });
      this.assign();
    });
  }

  async end(): Promise<void> {
    this.ended = true;
    await Promise.all([...this.lanes].map(({ line }) => line.end()));
  }

  private open(): void {
    const lane: Lane = { line: this.start(), job: 'starting' };
    this.lanes.add(lane);
    lane.line.onAnswer((answer) => {
      const { job } = lane;
      lane.job = null;
      if (answer !== 'ready' && job !== null && job !== 'starting') job.done(answer);
      this.assign();
    });
    lane.line.onEnd((reason) => this.close(lane, reason));
  }

  private close(lane: Lane, reason: string): void {
    this.lanes.delete(lane);
    const { job } = lane;
    if (job === 'starting') this.lastWords = reason;
    else if (job !== null) job.done({ died: reason });
    if (!this.ended && job !== 'starting') this.open();
    this.assign();
  }

  private assign(): void {
    for (const lane of this.lanes) {
      if (lane.job !== null) continue;
      const job = this.waiting.shift();
      if (job === undefined) return;
      lane.job = job;
      lane.line.send(job.task);
    }
    if (this.lanes.size > 0) return;
    for (const job of this.waiting.splice(0)) job.done({ died: this.lastWords ?? '' });
  }
}
