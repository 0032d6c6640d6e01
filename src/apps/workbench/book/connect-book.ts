import type { check } from '../../../core/check';
import type { BatchAnswers } from '../batch/batch-calls';
import type { BookHolder } from './book-holder';
import type { BookLine } from './book-line';
import { fileWeight } from './file-weight';
import { inlineLine } from './inline-line';
import { workerLine, type WorkerPort } from './worker-line';

/** So much XML is opened, drawn and checked on this thread without anybody noticing: about 50 ms. */
const LIGHT = 400_000;

/** Chooses the thread for a file: this one while it is light, else another one where the browser has one. */
export const connectBook = (bytes: Uint8Array): BookLine =>
  fileWeight(bytes) > LIGHT ? connectElsewhere() : inlineLine(lateHolder());

/** Chooses another thread where the browser has one, whatever there is to do. */
export function connectElsewhere(): BookLine {
  const port = startWorker();
  return port === null ? inlineLine(lateHolder()) : workerLine(port);
}

/** A holder whose program comes with the first file. */
function lateHolder(): BookHolder {
  let holder: Promise<BookHolder> | null = null;
  const load = async (): Promise<BookHolder> =>
    (await import(/* webpackChunkName: "book" */ './book-holder')).createBookHolder({ loadCheck, loadBatch });
  return {
    answer: async (name, args, onProgress) => {
      holder ??= load();
      return (await holder).answer(name, args, onProgress);
    },
  };
}

const loadBatch = async (): Promise<BatchAnswers> =>
  (await import(/* webpackChunkName: "batch-check" */ '../batch/batch-answers')).batchAnswers;

const loadCheck = async (): Promise<typeof check> =>
  (await import(/* webpackChunkName: "check" */ '../../../core/check')).check;

function startWorker(): WorkerPort | null {
  if (typeof Worker === 'undefined') return null;
  let worker: Worker;
  try {
    worker = new Worker(/* webpackChunkName: "book-worker" */ new URL('./book-worker.ts', import.meta.url));
  } catch {
    // A page opened straight from a folder may start no workers.
    return null;
  }
  return {
    postMessage: (request) => worker.postMessage(request),
    onMessage: (listener) => worker.addEventListener('message', ({ data }) => listener(data as never)),
    onFailure: (listener) => worker.addEventListener('error', ({ message }) => listener(message)),
    terminate: () => worker.terminate(),
  };
}
