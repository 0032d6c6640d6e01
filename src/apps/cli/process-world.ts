import { systemCode } from './files/system-code';
import type { Output, World } from './world';

/**
 * The process as the commands see it. A reader that goes away, as `head` does, ends the program without complaint; a
 * result that cannot be written, as on a full disk, ends it with the words of `onFailure` and exit code 2.
 */
export function processWorld(onFailure: (code: string) => string): World {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => endOn(systemCode(error), onFailure));
  }
  return {
    stdout: outputOn(process.stdout),
    stderr: outputOn(process.stderr),
    env: process.env,
    cwd: process.cwd(),
  };
}

function outputOn(stream: NodeJS.WriteStream): Output {
  const isTerminal = (stream as { readonly isTTY?: boolean }).isTTY === true;
  return {
    write: (text) => void stream.write(text),
    isTerminal,
    columns: isTerminal ? stream.columns : undefined,
  };
}

function endOn(code: string, onFailure: (code: string) => string): never {
  if (code === 'EPIPE') process.exit();
  process.stderr.write(`ziping: ${onFailure(code)}\n`);
  process.exit(2);
}
