import { closeSync, fsyncSync, openSync, realpathSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../usage-error';
import { systemCode } from './system-code';
import { removeTemporaryFile, temporaryName } from './temporary-files';

/** A file that comes into being whole, at `commit`, or not at all. */
export interface SafeFile {
  readonly write: (content: Uint8Array | string) => void;
  readonly commit: () => void;
  readonly abandon: () => void;
}

/**
 * Opens a file to be written whole or not at all: under a temporary name beside the target first, then renamed over it,
 * so that a kill or a full disk leaves the target as it was. A link is followed; a device or pipe is written to
 * directly. The path is named to the person as they gave it and counts from `cwd`.
 */
export function openSafely(path: string, cwd: string): SafeFile {
  const told = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new UsageError({ code: 'cannot-write', output: path, detail: systemCode(error) });
    }
  };
  const target = resolve(cwd, path);
  const file = told(() => (isSpecial(target) ? openSpecial(target) : openBeside(targetOf(target))));
  return {
    write: (content) => told(() => file.write(content)),
    commit: () => told(() => file.commit()),
    abandon: () => file.abandon(),
  };
}

function openBeside(target: string): SafeFile {
  const temporary = temporaryName(dirname(target));
  const file = openSync(temporary, 'wx', modeOf(target));
  return {
    write: (content) => writeAll(file, content),
    commit: () => {
      try {
        fsyncSync(file);
        closeSync(file);
        renameSync(temporary, target);
      } finally {
        removeTemporaryFile(temporary);
      }
    },
    abandon: () => {
      closeSync(file);
      removeTemporaryFile(temporary);
    },
  };
}

function openSpecial(target: string): SafeFile {
  const file = openSync(target, 'w');
  const close = (): void => closeSync(file);
  return { write: (content) => writeAll(file, content), commit: close, abandon: close };
}

function writeAll(file: number, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const statsOf = (path: string) => statSync(path, { throwIfNoEntry: false });

function isSpecial(path: string): boolean {
  const stats = statsOf(path);
  return stats !== undefined && !stats.isFile();
}

/** A file that is replaced keeps its permissions. */
const modeOf = (path: string): number => (statsOf(path)?.mode ?? 0o666) & 0o777;
