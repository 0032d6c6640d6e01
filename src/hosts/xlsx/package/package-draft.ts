import { packEntry, writeZip, type PackedEntry } from '../../../package/zip/write-zip';
import type { ZipArchive } from '../../../package/zip/zip-archive';
import { decodePart, encodePart, type PartText } from '../../../package/parts/part-text';
import type { PartSource } from '../../../package/parts/part-source';

/**
 * A workbook file on its way to a new one. Parts that are not changed, or changed back, are copied byte for byte,
 * their compressed bytes included.
 */
export class PackageDraft implements PartSource {
  private readonly archive: ZipArchive;
  private readonly read = new Map<string, PartText>();
  /** Changed parts by lower-case path; `null` for a removed one. */
  private readonly changes = new Map<string, { readonly path: string; readonly text: string | null }>();

  constructor(archive: ZipArchive) {
    this.archive = archive;
  }

  has(path: string): boolean {
    const change = this.changes.get(path.toLowerCase());
    return change === undefined ? this.archive.find(path) !== undefined : change.text !== null;
  }

  text(path: string): string | null {
    const change = this.changes.get(path.toLowerCase());
    return change === undefined ? (this.original(path)?.text ?? null) : change.text;
  }

  /** Replaces or adds a part. */
  setText(path: string, text: string): void {
    this.changes.set(path.toLowerCase(), { path, text });
  }

  remove(path: string): void {
    this.changes.set(path.toLowerCase(), { path, text: null });
  }

  paths(): string[] {
    const kept = this.archive.entries.map((entry) => entry.path);
    const added = [...this.changes.values()].map((change) => change.path);
    return [...kept, ...added.filter((path) => this.archive.find(path) === undefined)].filter((p) =>
      this.has(p),
    );
  }

  save(): Uint8Array {
    const entries: PackedEntry[] = [];
    for (const entry of this.archive.entries) {
      const text = this.changes.get(entry.path.toLowerCase())?.text;
      if (text === undefined || text === this.original(entry.path)?.text) {
        entries.push({ ...entry, packed: this.archive.packed(entry) });
      } else if (text !== null) {
        const bytes = encodePart(text, this.original(entry.path)?.encoding ?? 'utf-8');
        entries.push(packEntry(entry.path, bytes, entry));
      }
    }
    for (const { path, text } of this.changes.values()) {
      if (text === null || this.archive.find(path) !== undefined) continue;
      entries.push(packEntry(path, encodePart(text, 'utf-8')));
    }
    return writeZip(entries);
  }

  private original(path: string): PartText | null {
    const entry = this.archive.find(path);
    if (entry === undefined) return null;
    let part = this.read.get(entry.path);
    if (part === undefined) {
      part = decodePart(this.archive.read(entry), entry.path);
      this.read.set(entry.path, part);
    }
    return part;
  }
}
