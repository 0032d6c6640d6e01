import { HostError } from '../../../core/host';
import type { CallName, CallProgress, CallReply, CallRequest } from './book-calls';
import type { BookLine } from './book-line';
import { fromPlain, HAS_DECIMALS } from './plain-report';

/** What a line needs of a worker, or of a double in a test. */
export interface WorkerPort {
  postMessage(request: CallRequest): void;
  onMessage(listener: (reply: CallReply) => void): void;
  /** Hears that the worker died, with the reason. */
  onFailure(listener: (reason: string) => void): void;
  terminate(): void;
}

interface Waiting {
  readonly name: CallName;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: CallProgress;
}

/** A line to a workbook on another thread. */
export function workerLine(port: WorkerPort): BookLine {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let end: Error | null = null;
  const stop = (reason: Error): void => {
    end ??= reason;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
    port.terminate();
  };
  port.onMessage((reply) => {
    const call = waiting.get(reply.id);
    if (call === undefined) return;
    if (reply.kind === 'progress') {
      call.onProgress(reply.done, reply.inAll);
      return;
    }
    waiting.delete(reply.id);
    if (reply.kind === 'done')
      call.resolve(HAS_DECIMALS.has(call.name) ? fromPlain(reply.value) : reply.value);
    else call.reject(errorOf(reply));
  });
  port.onFailure((reason) => stop(new Error(reason)));
  return {
    call: (name, args, onProgress = () => undefined) =>
      new Promise((resolve, reject) => {
        if (end !== null) {
          reject(end);
          return;
        }
        const id = ++calls;
        waiting.set(id, { name, resolve: resolve as Waiting['resolve'], reject, onProgress });
        port.postMessage({ id, name, args });
      }),
    close: () => stop(new HostError('cancelled')),
  };
}

const errorOf = ({ code, detail }: Extract<CallReply, { kind: 'failed' }>): Error =>
  code === 'internal' ? new Error(detail) : new HostError(code, detail);
