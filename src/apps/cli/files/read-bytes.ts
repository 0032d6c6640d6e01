import { readFileSync, statSync } from 'node:fs';
import type { FileProblem } from '../../../report/checked-file';
import { readProblem } from './read-problem';

/** The bytes of a file, or why there are none. A pipe is refused, for nobody knows whether it ever ends. */
export function readBytes(path: string): Uint8Array | FileProblem {
  try {
    if (!statSync(path).isFile()) return { code: 'not-a-file', detail: '' };
    return readFileSync(path);
  } catch (error) {
    return readProblem(error);
  }
}
