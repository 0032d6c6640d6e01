import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StartWorker, WorkerAnswer } from './worker-messages';

const MIB = 1_048_576;
/** Megabytes a worker may use for what it reads: enough for the largest workbook that is read at all. */
const MOST = 4096;
const LEAST = 512;
/** The machine is not for us alone. */
const SHARE = 0.6;

/** How workers of a program file are started that share the machine's memory among `jobs`. */
export const workersOf =
  (program: string) =>
  (jobs: number): StartWorker =>
  (start) => {
    const own = Math.floor((totalmem() * SHARE) / jobs / MIB);
    const worker = new Worker(program, {
      workerData: start,
      resourceLimits: { maxOldGenerationSizeMb: Math.min(MOST, Math.max(LEAST, own)) },
    });
    let reason = 'exit';
    worker.on('error', (error: Error & { readonly code?: string }) => {
      reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : error.message;
    });
    return {
      send: (task) => worker.postMessage(task),
      onAnswer: (listener) => void worker.on('message', (answer: WorkerAnswer) => listener(answer)),
      onEnd: (listener) => void worker.on('exit', () => listener(reason)),
      end: () => worker.terminate(),
    };
  };
