import { HostError } from '../../core/host';
import type { ReadWatch } from '../../core/pane-host';
import type { Checked } from '../state/pane-state';
import {
  fail,
  finishReading,
  readingIsSlow,
  readingProgress,
  startReading,
  stopReading,
} from '../state/transitions';
import { lookElsewhere } from './look-elsewhere';
import type { MarkActions } from './mark-actions';
import { problemOf, reportOn, type PaneContext } from './pane-context';
import type { SheetRead } from './sheet-read';

/** Reads that take longer than this many milliseconds show how far they are. */
const SLOW_AFTER = 500;

type Read = (watch: ReadWatch) => Promise<SheetRead>;

export interface CheckRuns {
  readonly run: (read: Read) => Promise<void>;
  /** Whatever runs now no longer counts. */
  readonly abandon: () => void;
}

/** Reading and checking; of several runs only the latest counts, so that a slow one never covers a newer result. */
export function checkRuns(context: PaneContext, marks: Pick<MarkActions, 'refresh'>): CheckRuns {
  const { store } = context;
  let latest = 0;
  const run = async (read: Read): Promise<void> => {
    const mine = ++latest;
    const counts = (): boolean => mine === latest;
    store.update(startReading);
    const slow = setTimeout(() => counts() && store.update(readingIsSlow), SLOW_AFTER);
    try {
      const checked = await readAndCheck(context, read, counts);
      if (!counts()) return;
      store.update(finishReading(checked));
      await marks.refresh();
      if (checked.content?.report.tables.length === 0) await lookElsewhere(context, counts);
    } catch (error) {
      if (!counts()) return;
      const isCancelled = error instanceof HostError && error.code === 'cancelled';
      store.update(isCancelled ? stopReading : fail(problemOf(error)));
    } finally {
      clearTimeout(slow);
    }
  };
  return { run, abandon: () => latest++ };
}

async function readAndCheck(context: PaneContext, read: Read, counts: () => boolean): Promise<Checked> {
  const { host, store } = context;
  const isFirst = store.get().engine === null;
  const [engine, notes, { sheet, grid }] = await Promise.all([
    context.loadEngine(),
    isFirst ? host.loadNotes() : null,
    read({
      onProgress: (done, total) => counts() && store.update(readingProgress(done, total)),
      isCancelled: () => !counts(),
    }),
  ]);
  const { mark: canMark, write: canWrite } = host.capabilities;
  store.update((state) => ({ ...state, engine, canMark, canWrite, ...(isFirst ? notes : null) }));
  return { sheet, content: grid === null ? null : { grid, report: await reportOn(context, grid, engine) } };
}
