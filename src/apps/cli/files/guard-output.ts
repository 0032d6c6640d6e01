import { accessSync, constants, statSync, type BigIntStats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../usage-error';
import { systemCode } from './system-code';

/**
 * Refuses a target that is a folder, lies in no folder or in one that nobody may write to, or is one of the inputs under whatever name: another spelling,
 * a symbolic link or a hard link. Called before any work, so that nothing is computed in vain.
 */
export function guardOutput(output: string, inputs: readonly string[], cwd: string): void {
  const target = statsOf(resolve(cwd, output));
  if (target === null) {
    const folder = dirname(resolve(cwd, output));
    if (statsOf(folder)?.isDirectory() !== true) throw new UsageError({ code: 'no-output-folder', output });
    guardAccess(folder, output);
    return;
  }
  if (target.isDirectory()) throw new UsageError({ code: 'output-is-folder', output });
  for (const input of inputs) {
    const source = statsOf(resolve(cwd, input));
    if (source?.dev === target.dev && source.ino === target.ino) {
      throw new UsageError({ code: 'output-is-input', output, input });
    }
  }
}

function guardAccess(folder: string, output: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new UsageError({ code: 'cannot-write', output, detail: systemCode(error) });
  }
}

function statsOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}
