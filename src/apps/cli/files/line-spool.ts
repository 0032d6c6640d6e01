import { closeSync, readSync, writeSync } from 'node:fs';
import type { LineStore } from '../../../report/delivery/line-store';
import { linesOf } from './lines-of';
import { openNameless } from './open-nameless';
import { removeTemporaryFile } from './temporary-files';

const PIECE = 1_048_576;

/** Lines kept on disk, to be read as often as needed; nothing is left of them, not even after a kill. */
export class LineSpool implements LineStore {
  private readonly path: string | null;
  private readonly file: number;
  private size = 0;

  constructor(folder: string) {
    const { file, path } = openNameless(folder);
    this.file = file;
    this.path = path;
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
    if (this.path !== null) removeTemporaryFile(this.path);
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
