import { once } from 'node:events';
import { readSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dayOf } from '../../report/day-of';
import { systemCode } from './files/system-code';
import { removeTemporaryFiles } from './files/temporary-files';
import type { Output, StopSignal, World } from './world';

const SIGNALS: readonly StopSignal[] = ['SIGINT', 'SIGTERM'];
const STDIN = 0;
const PIECE = 65_536;

/**
 * The process as the commands see it. A reader that goes away, as `head` does, ends the program without complaint; a
 * result that cannot be written, as on a full disk, ends it with the words of `onFailure` and exit code 2. However it
 * ends, temporary files are removed.
 */
export function processWorld(onFailure: (code: string) => string): World {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => endOn(systemCode(error), onFailure));
  }
  process.on('exit', removeTemporaryFiles);
  return {
    stdout: outputOn(process.stdout),
    stderr: outputOn(process.stderr),
    readInput,
    env: process.env,
    cwd: process.cwd(),
    today: dayOf(new Date()),
    processors: availableParallelism(),
    onStop,
  };
}

function outputOn(stream: NodeJS.WriteStream): Output {
  const isTerminal = (stream as { readonly isTTY?: boolean }).isTTY === true;
  return {
    write: (content) => void stream.write(content),
    drained: async () => {
      if (stream.writableNeedDrain) await once(stream, 'drain');
    },
    isTerminal,
    columns: isTerminal ? stream.columns : undefined,
  };
}

function* readInput(): Iterable<Uint8Array> {
  for (;;) {
    const piece = Buffer.alloc(PIECE);
    const read = readSync(STDIN, piece);
    if (read === 0) return;
    yield piece.subarray(0, read);
  }
}

function onStop(listener: (signal: StopSignal) => void): () => void {
  for (const signal of SIGNALS) process.on(signal, listener);
  return () => {
    for (const signal of SIGNALS) process.off(signal, listener);
  };
}

function endOn(code: string, onFailure: (code: string) => string): never {
  if (code === 'EPIPE') process.exit();
  process.stderr.write(`ziping: ${onFailure(code)}\n`);
  process.exit(2);
}
