import { printable } from '../../report/text/printable';
import { wrapText } from '../../report/text/wrap-text';
import type { Session } from './session';

export interface Progress {
  readonly show: (path: string) => void;
  readonly end: () => void;
}

/** A terminal that does not know its width says 0. */
const columnsOf = ({ columns = 0 }: Session['world']['stderr']): number => (columns > 0 ? columns : 80);

const CLEAR_LINE = '\r\u001b[K';

/** A line on stderr that counts files, for several files on a terminal only. */
export function progressOn({ world: { stderr }, words }: Session, total: number): Progress {
  if (!stderr.isTerminal || total < 2) return { show: () => undefined, end: () => undefined };
  let done = 0;
  return {
    show: (path) => {
      done += 1;
      const [line = ''] = wrapText(words.progress(done, total, printable(path)), columnsOf(stderr) - 1);
      stderr.write(CLEAR_LINE + line);
    },
    end: () => stderr.write(CLEAR_LINE),
  };
}
