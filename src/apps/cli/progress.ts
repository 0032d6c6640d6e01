import { printable } from '../../report/text/printable';
import { wrapText } from '../../report/text/wrap-text';
import type { Session } from './session';

export interface Progress {
  /** One more file is checked; `open` counts what is to be corrected or explained in it. */
  readonly step: (path: string, open: number) => void;
  /** Takes the line away, so that something else can be written there. */
  readonly clear: () => void;
}

/** A terminal that does not know its width says 0. */
const columnsOf = ({ columns = 0 }: Session['world']['stderr']): number => (columns > 0 ? columns : 80);

const CLEAR_LINE = '\r\u001b[K';
const BAR = 12;
/** Milliseconds between two pictures of the line. */
const PAUSE = 80;
/** Files that must be through before the time left says anything. */
const FILES_TO_ESTIMATE = 8;

/** A line on stderr that counts files and says how long it will take, for several files on a terminal only. */
export function progressOn(session: Session, total: number): Progress {
  const begun = performance.now();
  let found = 0;
  const line = lineOn(session, total, (done, path) => {
    const secondsLeft =
      done < FILES_TO_ESTIMATE
        ? null
        : Math.ceil((((performance.now() - begun) / done) * (total - done)) / 1000);
    return session.words.progress({ done, total, found, secondsLeft, path });
  });
  return {
    clear: line.clear,
    step: (path, open) => {
      found += open;
      line.step(path);
    },
  };
}

/** The same while files are read that others are held against. */
export const readingOn = (session: Session, total: number): Line =>
  lineOn(session, total, (done, path) => session.words.readingAhead({ done, total, path }));

interface Line {
  /** One more file is through. */
  readonly step: (path: string) => void;
  readonly clear: () => void;
}

function lineOn(
  { world: { stderr } }: Session,
  total: number,
  say: (done: number, path: string) => string,
): Line {
  if (!stderr.isTerminal || total < 2) return { step: () => undefined, clear: () => undefined };
  let [done, shown] = [0, -Infinity];
  return {
    step: (path) => {
      done += 1;
      const now = performance.now();
      if (now - shown < PAUSE && done < total) return;
      shown = now;
      const text = `${bar(done, total)} ${say(done, printable(path))}`;
      const [line = ''] = wrapText(text, columnsOf(stderr) - 1);
      stderr.write(CLEAR_LINE + line);
    },
    clear: () => stderr.write(CLEAR_LINE),
  };
}

function bar(done: number, total: number): string {
  const full = Math.floor((done / total) * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}
