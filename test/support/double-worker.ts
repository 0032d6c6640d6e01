import { batchAnswers } from '../../src/apps/workbench/batch/batch-answers';
import { answerRequest } from '../../src/apps/workbench/book/answer-request';
import type { CallReply } from '../../src/apps/workbench/book/book-calls';
import { createBookHolder } from '../../src/apps/workbench/book/book-holder';
import type { WorkerPort } from '../../src/apps/workbench/book/worker-line';
import { check } from '../../src/core/check';

export interface DoubleWorker extends WorkerPort {
  /** True once the worker was stopped. */
  readonly stopped: () => boolean;
  readonly fail: (reason: string) => void;
}

const engines = {
  loadCheck: () => Promise.resolve(check),
  loadBatch: () => Promise.resolve(batchAnswers),
};

/** A worker on this thread: every message is copied as a browser copies it, and arrives later. */
export function doubleWorker(): DoubleWorker {
  const holder = createBookHolder(engines);
  let isStopped = false;
  let hear: (reply: CallReply) => void = () => undefined;
  let fail: (reason: string) => void = () => undefined;
  let last: Promise<void> = Promise.resolve();
  return {
    postMessage: (request) => {
      const copy = structuredClone(request);
      last = last.then(() =>
        answerRequest(holder, copy, (reply) => {
          const answer = structuredClone(reply);
          queueMicrotask(() => {
            if (!isStopped) hear(answer);
          });
        }),
      );
    },
    onMessage: (listener) => {
      hear = listener;
    },
    onFailure: (listener) => {
      fail = listener;
    },
    terminate: () => {
      isStopped = true;
    },
    stopped: () => isStopped,
    fail: (reason) => fail(reason),
  };
}
