import { HostError } from '../../../core/host';
import type { BookHolder } from './book-holder';
import type { BookLine } from './book-line';

/** A line that ends on this very thread: for small files, and where there are no other threads. */
export function inlineLine(holder: BookHolder): BookLine {
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();
  return {
    call: (name, args, onProgress = () => undefined) => {
      const answer = last.then(async () => {
        if (isClosed) throw new HostError('cancelled');
        return holder.answer(name, args, (done, inAll) => {
          if (isClosed) throw new HostError('cancelled');
          onProgress(done, inAll);
        });
      });
      last = answer.catch(() => undefined);
      return answer;
    },
    close: () => {
      isClosed = true;
    },
  };
}
