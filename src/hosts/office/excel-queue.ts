import { HostError } from '../../core/host';
import { hostErrorOf, isBusy, refusesUndoGroup } from './host-error-of';

/** One turn at Excel. */
export interface Turn {
  readonly context: Excel.RequestContext;
  /**
   * Sends what is queued and waits for the answer: one round trip. When Excel does not answer in time it rejects with
   * `busy`, and `late` is called if Excel has done the work after all.
   */
  readonly sync: (late?: () => void) => Promise<void>;
}

export interface TurnOptions {
  /** Makes everything that the turn changes one step of Excel's own undo, where the build can. */
  readonly undoGroup?: boolean;
  /** Works in the context of an earlier turn, as removing an event handler needs. */
  readonly context?: OfficeExtension.ClientRequestContext;
}

/** How long to wait for Excel, in milliseconds. */
export interface Patience {
  readonly answer: number;
  readonly beforeRetry: number;
}

/** Lets one piece of work at Excel at a time; a failed one does not hold up the next. */
export class ExcelQueue {
  private last: Promise<unknown> = Promise.resolve();
  private groupsWork = true;
  private readonly patience: Patience;

  constructor(patience: Patience) {
    this.patience = patience;
  }

  /** Does the work when its turn comes; once more when Excel was busy; rejects with a `HostError` only. */
  run<T>(work: (turn: Turn) => Promise<T>, options: TurnOptions = {}): Promise<T> {
    const turn = this.last.then(() => this.attempt(work, options));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async attempt<T>(work: (turn: Turn) => Promise<T>, options: TurnOptions): Promise<T> {
    try {
      return await this.once(work, options);
    } catch (error) {
      const grouped = options.undoGroup === true && this.groupsWork;
      if (grouped && refusesUndoGroup(error)) this.groupsWork = false;
      else if (isBusy(error)) await pause(this.patience.beforeRetry);
      else throw hostErrorOf(error);
    }
    try {
      return await this.once(work, options);
    } catch (error) {
      throw hostErrorOf(error);
    }
  }

  /** Settles with the work: what Excel does to clean up afterwards is not waited for. */
  private once<T>(work: (turn: Turn) => Promise<T>, { undoGroup, context }: TurnOptions): Promise<T> {
    return new Promise((resolve, reject) => {
      const batch = (ctx: Excel.RequestContext): Promise<void> =>
        work(this.turnOf(ctx)).then(resolve, reject);
      const mergeUndoGroup = undoGroup === true && this.groupsWork;
      const done =
        context === undefined
          ? Excel.run(mergeUndoGroup ? { mergeUndoGroup } : {}, batch)
          : Excel.run(context, batch);
      done.catch(reject);
    });
  }

  private turnOf(context: Excel.RequestContext): Turn {
    return { context, sync: (late) => this.inTime(context.sync(), late) };
  }

  private async inTime(answer: Promise<unknown>, late?: () => void): Promise<void> {
    let isGivenUp = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        isGivenUp = true;
        reject(new HostError('busy'));
      }, this.patience.answer);
    });
    answer.then(
      () => {
        if (isGivenUp) late?.();
      },
      () => undefined,
    );
    try {
      await Promise.race([answer, silence]);
    } finally {
      clearTimeout(timer);
    }
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
