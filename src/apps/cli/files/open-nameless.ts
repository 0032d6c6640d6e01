import { constants, openSync } from 'node:fs';
import { removeTemporaryFile, temporaryName } from './temporary-files';

/** An open file, and its name where the system leaves it one until it is closed. */
export interface NamelessFile {
  readonly file: number;
  readonly path: string | null;
}

/** Asks Linux for a file that never gets a name (O_TMPFILE, as on x86 and ARM); elsewhere the call fails. */
const NEVER_NAMED = 0o20000000 | constants.O_DIRECTORY | constants.O_RDWR;
const OWNER_ONLY = 0o600;

/**
 * Opens a file for the program's own use, readable by its owner only, of which nothing is left when the program ends,
 * not even by a kill: one without a name, or, where there is no such thing, one that loses its name at once.
 */
export function openNameless(folder: string): NamelessFile {
  const file = process.platform === 'linux' ? neverNamed(folder) : null;
  if (file !== null) return { file, path: null };
  const path = temporaryName(folder);
  const named = openSync(path, 'wx+', OWNER_ONLY);
  try {
    removeTemporaryFile(path);
    return { file: named, path: null };
  } catch {
    // Windows removes no open file.
    return { file: named, path };
  }
}

function neverNamed(folder: string): number | null {
  try {
    return openSync(folder, NEVER_NAMED, OWNER_ONLY);
  } catch {
    // Not every file system has such files.
    return null;
  }
}
