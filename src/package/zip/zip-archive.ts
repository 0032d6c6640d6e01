import { HostError } from '../../core/host';
import { inflateEntry } from './inflate-entry';
import { readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-entry';
import { ZIP_LIMITS } from './zip-limits';

/** A zip file opened for reading; entries are unpacked one by one when asked for. */
export class ZipArchive {
  readonly entries: readonly ZipEntry[];
  private readonly file: Uint8Array;
  private readonly byKey = new Map<string, ZipEntry>();
  private readonly counted = new Set<ZipEntry>();
  private total = 0;

  constructor(file: Uint8Array) {
    this.file = file;
    this.entries = readZipDirectory(file);
    for (const entry of this.entries) this.byKey.set(entry.path.toLowerCase(), entry);
  }

  /** The entry of a path; package paths do not distinguish upper and lower case. */
  find(path: string): ZipEntry | undefined {
    return this.byKey.get(path.toLowerCase());
  }

  read(entry: ZipEntry): Uint8Array {
    if (!this.counted.has(entry)) {
      this.total += entry.size;
      this.counted.add(entry);
    }
    if (this.total > ZIP_LIMITS.totalBytes) throw new HostError('too-large', entry.path);
    return inflateEntry(this.file, entry);
  }

  /** The bytes of an entry as they stand in the file, still compressed. */
  packed(entry: ZipEntry): Uint8Array {
    return this.file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  }
}
