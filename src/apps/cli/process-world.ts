import { systemCode } from './files/system-code';
import type { Output, World } from './world';

/** The process as the commands see it. A reader that goes away, as `head` does, ends the program without complaint. */
export function processWorld(): World {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endOn);
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

function endOn(error: Error): never {
  const code = systemCode(error);
  if (code === 'EPIPE') process.exit();
  process.stderr.write(`ziping: stdout: ${code}\n`);
  process.exit(2);
}
