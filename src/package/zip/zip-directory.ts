import { HostError } from '../../core/host';
import { readEndRecord } from './end-record';
import type { ZipEntry } from './zip-entry';
import { ZIP_LIMITS } from './zip-limits';

const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const HEADER_SIGNATURE = 0x04034b50;
const HEADER_SIZE = 30;
const FLAG_ENCRYPTED = 1;
const EXTRA_ZIP64 = 1;
const SIZE_IN_EXTRA = 0xffffffff;
const NAMES = new TextDecoder();

/**
 * Reads the directory of a zip file in its own order. Refuses what no office program writes: encrypted entries,
 * paths that leave the package, two entries of one name, entries that overlap or point outside the file.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries: count, directoryStart } = readEndRecord(view);
  if (count > ZIP_LIMITS.entries) throw new HostError('too-large', `${count} entries`);
  const entries: ZipEntry[] = [];
  let at = directoryStart;
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw new HostError('damaged', 'zip');
    }
    const next =
      at +
      ENTRY_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > bytes.length) throw new HostError('damaged', 'zip');
    entries.push(readEntry(bytes, view, at));
    at = next;
  }
  checkNames(entries);
  checkPlaces(entries, directoryStart);
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const rawName = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
  const path = NAMES.decode(rawName).replaceAll('\\', '/').replace(/^\/+/, '');
  const flags = view.getUint16(at + 8, true);
  if ((flags & FLAG_ENCRYPTED) !== 0) throw new HostError('encrypted', path);
  const extraStart = at + ENTRY_SIZE + nameLength;
  const long = readLongFields(view, at, extraStart, extraStart + view.getUint16(at + 30, true));
  return {
    path,
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    attributes: view.getUint32(at + 38, true),
    crc: view.getUint32(at + 16, true),
    ...long,
    dataStart: dataStart(view, long.headerStart, path),
  };
}

/** Sizes and place of an entry; those too long for 32 bits stand in an extra field, in fixed order. */
function readLongFields(
  view: DataView,
  at: number,
  extraStart: number,
  extraEnd: number,
): Pick<ZipEntry, 'size' | 'compressedSize' | 'headerStart'> {
  let long = -1;
  for (let extra = extraStart; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) === EXTRA_ZIP64) long = extra + 4;
  }
  const field = (short: number): number => {
    if (short !== SIZE_IN_EXTRA || long < 0) return short;
    if (long + 8 > extraEnd) throw new HostError('damaged', 'zip');
    const value = Number(view.getBigUint64(long, true));
    long += 8;
    return value;
  };
  const size = field(view.getUint32(at + 24, true));
  const compressedSize = field(view.getUint32(at + 20, true));
  return { size, compressedSize, headerStart: field(view.getUint32(at + 42, true)) };
}

function dataStart(view: DataView, header: number, path: string): number {
  if (header + HEADER_SIZE > view.byteLength || view.getUint32(header, true) !== HEADER_SIGNATURE) {
    throw new HostError('damaged', path);
  }
  return header + HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { path } of entries) {
    const key = path.toLowerCase();
    if (path.split('/').includes('..') || seen.has(key)) throw new HostError('hostile', path);
    seen.add(key);
  }
}

function checkPlaces(entries: readonly ZipEntry[], directoryStart: number): void {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.headerStart - b.headerStart)) {
    if (entry.headerStart < free) throw new HostError('hostile', entry.path);
    free = entry.dataStart + entry.compressedSize;
    if (free > directoryStart) throw new HostError('damaged', entry.path);
  }
}
