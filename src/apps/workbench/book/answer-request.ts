import { HostError } from '../../../core/host';
import type { BookCalls, CallReply, CallRequest } from './book-calls';
import type { BookHolder } from './book-holder';
import { HAS_DECIMALS, toPlain } from './plain-report';

/** The far end of a worker's line: answers one request, and never throws. */
export async function answerRequest(
  holder: BookHolder,
  { id, name, args }: CallRequest,
  reply: (reply: CallReply) => void,
): Promise<void> {
  try {
    const value = await holder.answer(name, args as Parameters<BookCalls[typeof name]>, (done, inAll) =>
      reply({ id, kind: 'progress', done, inAll }),
    );
    reply({ id, kind: 'done', value: HAS_DECIMALS.has(name) ? toPlain(value) : value });
  } catch (error) {
    const { code, detail } =
      error instanceof HostError ? error : ({ code: 'internal', detail: messageOf(error) } as const);
    reply({ id, kind: 'failed', code, detail });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
