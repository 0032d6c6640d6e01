import { printable } from '../../report/text/printable';
import { wrapText } from '../../report/text/wrap-text';
import type { Session } from './session';

export interface Progress {
  readonly show: (path: string) => void;
  readonly end: () => void;
}

const CLEAR_LINE = '\r\u001b[K';

/** A line on stderr that counts files, for several files on a terminal only. */
export function progressOn({ world: { stderr }, words }: Session, total: number): Progress {
  if (!stderr.isTerminal || total < 2) return { show: () => undefined, end: () => undefined };
  let done = 0;
  return {
    show: (path) => {
      done += 1;
      const [line = ''] = wrapText(words.progress(done, total, printable(path)), (stderr.columns ?? 80) - 1);
      stderr.write(CLEAR_LINE + line);
    },
    end: () => stderr.write(CLEAR_LINE),
  };
}
