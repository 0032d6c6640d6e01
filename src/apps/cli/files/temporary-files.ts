import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const made = new Set<string>();

/** A name in a folder for a file that is removed when the program ends before it has become something better. */
export function temporaryName(folder: string): string {
  const path = join(folder, `.ziping-${randomBytes(6).toString('hex')}.tmp`);
  made.add(path);
  return path;
}

/** Removes one temporary file; one that is no longer there is only forgotten. */
export function removeTemporaryFile(path: string): void {
  rmSync(path, { force: true });
  made.delete(path);
}

/** Removes whatever is left; what cannot be removed is left, for the program is ending. */
export function removeTemporaryFiles(): void {
  for (const path of made) {
    try {
      removeTemporaryFile(path);
    } catch {
      made.delete(path);
    }
  }
}
