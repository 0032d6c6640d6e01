import { readFileSync } from 'node:fs';
import type { FileProblem } from '../../../report/checked-file';
import { systemCode } from './system-code';

/** The bytes of a file, or why there are none. */
export function readBytes(path: string): Uint8Array | FileProblem {
  try {
    return readFileSync(path);
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown): FileProblem {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'not-found', detail: '' };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'no-permission', detail: '' };
  return { code: 'unreadable', detail: code };
}
