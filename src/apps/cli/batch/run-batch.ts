import { setImmediate as turn } from 'node:timers/promises';
import type { FileDigest } from '../../../report/file-digest';
import type { Delivery } from '../../../report/delivery/delivery';
import type { Target } from '../delivery/open-target';
import type { Progress } from '../progress';
import type { StopSignal } from '../world';
import type { FinishedFile } from '../../../report/delivery/finished-file';
import type { StopWatch } from './stop-watch';

/** What became of a batch: every file's counts, and the wish that ended it before its time. */
export interface BatchOutcome {
  readonly files: readonly FileDigest[];
  /** Reports of this program that were come upon and left out. */
  readonly leftOut: readonly string[];
  readonly stoppedBy: StopSignal | null;
}

export interface BatchRun {
  readonly delivery: Delivery;
  readonly target: Target;
  readonly progress: Progress;
  readonly watch: StopWatch;
  /** Hears of each file when its turn has come, before it is written. */
  readonly onFile: (file: FinishedFile) => void;
}

/**
 * Takes finished files as they come, writes each where it belongs and keeps no more than its counts. A report that is
 * not finished, for whatever reason, leaves no file.
 */
export async function runBatch(
  source: AsyncIterable<FinishedFile> | Iterable<FinishedFile>,
  run: BatchRun,
): Promise<BatchOutcome> {
  const { delivery, target, progress, watch } = run;
  try {
    const { files, leftOut } = await takeFiles(source, run);
    progress.clear();
    if (watch.wish() === null) {
      for (const piece of delivery.end(files)) {
        target.write(piece);
        await target.drained();
      }
      await turn();
    }
    const stoppedBy = watch.wish();
    if (stoppedBy === null) target.commit();
    else target.abandon();
    return { files, leftOut, stoppedBy };
  } catch (error) {
    target.abandon();
    throw error;
  } finally {
    delivery.close();
    watch.end();
  }
}

async function takeFiles(
  source: AsyncIterable<FinishedFile> | Iterable<FinishedFile>,
  { delivery, target, progress, watch, onFile }: BatchRun,
): Promise<Omit<BatchOutcome, 'stoppedBy'>> {
  const files: FileDigest[] = [];
  const leftOut: string[] = [];
  for await (const file of source) {
    if (watch.wish() !== null) break;
    const { digest } = file;
    if (file.leftOut === true) leftOut.push(digest.path);
    else {
      files.push(digest);
      onFile(file);
      target.write(delivery.file(file));
      await target.drained();
    }
    progress.step(digest.path, digest.tally.errors + digest.tally.warnings);
  }
  return { files, leftOut };
}
