import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../usage-error';
import { systemCode } from './system-code';

/**
 * Writes a file whole or not at all: under a temporary name beside the target first, then renamed over it, so that a
 * kill or a full disk leaves the target as it was. A link is followed; a device or pipe is written to directly. The path
 * is named to the person as they gave it and counts from `cwd`.
 */
export function writeSafely(path: string, content: Uint8Array | string, cwd: string): void {
  try {
    const target = resolve(cwd, path);
    if (isSpecial(target)) writeFileSync(target, content);
    else replace(targetOf(target), content);
  } catch (error) {
    throw new UsageError({ code: 'cannot-write', output: path, detail: systemCode(error) });
  }
}

function replace(target: string, content: Uint8Array | string): void {
  const temporary = join(dirname(target), `.ziping-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = openSync(temporary, 'wx', modeOf(target));
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
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
