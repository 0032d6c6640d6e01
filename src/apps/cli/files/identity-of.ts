import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** One name for a file, whatever links lead to it; its full path where there is no such file. */
export function identityOf(path: string, cwd: string): string {
  const full = resolve(cwd, path);
  try {
    return realpathSync(full);
  } catch {
    return full;
  }
}
