import { answerRequest } from './answer-request';
import type { CallReply, CallRequest } from './book-calls';
import { createBookHolder } from './book-holder';

/** The global object of a worker, as far as it is needed here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<CallRequest>) => void) | null;
  postMessage(reply: CallReply): void;
}

const scope = globalThis as unknown as WorkerScope;
const holder = createBookHolder({
  loadCheck: async () => (await import(/* webpackChunkName: "worker-check" */ '../../../core/check')).check,
  loadBatch: async () =>
    (await import(/* webpackChunkName: "worker-batch" */ '../batch/batch-answers')).batchAnswers,
});
let last = Promise.resolve();
scope.onmessage = ({ data }) => {
  last = last.then(() => answerRequest(holder, data, (reply) => scope.postMessage(reply)));
};
