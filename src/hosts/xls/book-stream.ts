import { CFB } from '@e965/xlsx';
import { HostError } from '../../core/host';

/** The part of the reader that takes containers apart, which comes without types. */
interface Containers {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => unknown;
  readonly find: (container: unknown, path: string) => { readonly content: ArrayLike<number> } | null;
}

const containers = CFB as Containers;

/** A record begins with its kind and its length, two bytes each. */
const HEADER = 4;
const FILE_PASS = 0x002f;
const EOF = 0x000a;
/** Hyperlinks and their hints: whoever reads them visits every cell of an area that the file names, without a limit. */
const LINKS = [0x01b8, 0x0800];
/** A record that no reader knows and all pass over. */
const UNKNOWN = 0x0fff;
const MOST_BYTES = 64 * 1024 * 1024;
const STREAMS = ['Workbook', 'Book'];
const COMPOUND_FILE = 0xd0;

/**
 * The stream of records in which a .xls or .et keeps its workbook, checked from end to end and without the records that
 * a reader could be kept busy with. Throws a `HostError` where it is encrypted, cut off or too long.
 */
export function bookStream(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MOST_BYTES) throw new HostError('too-large', `${MOST_BYTES / 1024 / 1024} MB`);
  const stream = bytes[0] === COMPOUND_FILE ? streamIn(bytes) : bytes;
  const records = Uint8Array.from(stream);
  const view = new DataView(records.buffer);
  let [at, last] = [0, -1];
  while (at + HEADER <= records.length) {
    const kind = view.getUint16(at, true);
    // The rest of the last sector is filled with zeros.
    if (kind === 0 && last === EOF) break;
    if (kind === FILE_PASS) throw new HostError('encrypted');
    if (LINKS.includes(kind)) view.setUint16(at, UNKNOWN, true);
    last = kind;
    at += HEADER + view.getUint16(at + 2, true);
  }
  if (last !== EOF || at > records.length) throw new HostError('damaged');
  return records;
}

function streamIn(bytes: Uint8Array): Uint8Array {
  try {
    const container = containers.read(bytes, { type: 'array' });
    for (const name of STREAMS) {
      const entry = containers.find(container, `/${name}`);
      if (entry !== null) return Uint8Array.from(entry.content);
    }
  } catch {
    throw new HostError('damaged');
  }
  throw new HostError('damaged');
}
