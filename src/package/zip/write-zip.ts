import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';

/** An entry ready to be written, its bytes already compressed as `method` says. */
export type PackedEntry = Omit<ZipEntry, 'path' | 'compressedSize' | 'headerStart' | 'dataStart'> & {
  readonly packed: Uint8Array;
};

const STORED = 0;
const DEFLATED = 8;
const VERSION = 20;
/** Compression hints and the mark of an UTF-8 name; sizes never follow the data in files written here. */
const KEPT_FLAGS = 0x0806;
const UTF8_NAME = 0x0800;
/** 1 January 1980, so that the same changes make the same file. */
const NO_TIME = 0x00210000;
const HEADER_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;

/** Compresses new content; `before` is the entry it replaces, if any. */
export function packEntry(path: string, bytes: Uint8Array, before?: ZipEntry): PackedEntry {
  const deflated = deflateSync(bytes);
  const smaller = deflated.length < bytes.length;
  return {
    rawName: before?.rawName ?? new TextEncoder().encode(path),
    flags: before === undefined ? UTF8_NAME : before.flags & UTF8_NAME,
    method: smaller ? DEFLATED : STORED,
    time: before?.time ?? NO_TIME,
    attributes: before?.attributes ?? 0,
    crc: crc32(bytes),
    size: bytes.length,
    packed: smaller ? deflated : bytes,
  };
}

/** Writes a zip file with its entries in the order given. */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const directorySize = entries.reduce((sum, entry) => sum + ENTRY_SIZE + entry.rawName.length, 0);
  const dataSize = entries.reduce((sum, e) => sum + HEADER_SIZE + e.rawName.length + e.packed.length, 0);
  const file = new Uint8Array(dataSize + directorySize + END_SIZE);
  const view = new DataView(file.buffer);
  let at = 0;
  let line = dataSize;
  for (const entry of entries) {
    writeDirectoryLine(file, view, line, entry, at);
    line += ENTRY_SIZE + entry.rawName.length;
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry);
    file.set(entry.rawName, at + HEADER_SIZE);
    file.set(entry.packed, at + HEADER_SIZE + entry.rawName.length);
    at += HEADER_SIZE + entry.rawName.length + entry.packed.length;
  }
  view.setUint32(line, 0x06054b50, true);
  view.setUint16(line + 8, entries.length, true);
  view.setUint16(line + 10, entries.length, true);
  view.setUint32(line + 12, directorySize, true);
  view.setUint32(line + 16, dataSize, true);
  return file;
}

function writeDirectoryLine(
  file: Uint8Array,
  view: DataView,
  at: number,
  entry: PackedEntry,
  headerStart: number,
): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, VERSION, true);
  writeFields(view, at + 6, entry);
  view.setUint32(at + 38, entry.attributes, true);
  view.setUint32(at + 42, headerStart, true);
  file.set(entry.rawName, at + ENTRY_SIZE);
}

/** The fields that the header of an entry and its line in the directory have in common. */
function writeFields(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & KEPT_FLAGS, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
