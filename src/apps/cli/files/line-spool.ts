import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { LineStore } from '../../../report/delivery/line-store';
import { removeTemporaryFile, temporaryName } from './temporary-files';
import { linesOf } from './lines-of';

const PIECE = 1_048_576;

/**
 * Lines kept on disk, to be read as often as needed. The file is readable by its owner only; where the system allows it,
 * it has no name any more once it is open, so that not even a kill leaves it behind.
 */
export class LineSpool implements LineStore {
  private readonly path: string;
  private readonly file: number;
  private size = 0;

  constructor(folder: string) {
    this.path = temporaryName(folder);
    this.file = openSync(this.path, 'wx+', 0o600);
    try {
      rmSync(this.path);
    } catch {
      // Windows removes no open file; `close` does it there.
    }
  }

  /** Adds one line, which ends in a line break. */
  add(line: string): void {
    const bytes = Buffer.from(line);
    for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at, null, this.size + at);
    this.size += bytes.length;
  }

  *lines(): Iterable<string> {
    for (const { text } of linesOf(this.pieces())) yield text;
  }

  close(): void {
    closeSync(this.file);
    removeTemporaryFile(this.path);
  }

  private *pieces(): Iterable<Uint8Array> {
    for (let at = 0; at < this.size;) {
      const piece = Buffer.alloc(Math.min(PIECE, this.size - at));
      const read = readSync(this.file, piece, 0, piece.length, at);
      if (read === 0) return;
      at += read;
      yield piece.subarray(0, read);
    }
  }
}
