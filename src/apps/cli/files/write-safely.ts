import { openSafely } from './open-safely';

/** Writes a file whole or not at all; see `openSafely`. */
export function writeSafely(path: string, content: Uint8Array | string, cwd: string): void {
  const file = openSafely(path, cwd);
  try {
    file.write(content);
  } catch (error) {
    file.abandon();
    throw error;
  }
  file.commit();
}
