import { CFB } from '@e965/xlsx';
import { HostError } from '../../core/host';

/** The part of the reader that takes containers apart, which comes without types. */
interface Containers {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => unknown;
  readonly find: (container: unknown, path: string) => { readonly content: ArrayLike<number> } | null;
}

const containers = CFB as Containers;

const MOST_BYTES = 64 * 1024 * 1024;
const STREAMS = ['/Workbook', '/Book'];
const COMPOUND_FILE = 0xd0;

/** The stream of records in which a .xls or .et keeps its workbook; the oldest files are that stream and nothing else. */
export function bookStream(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MOST_BYTES) throw new HostError('too-large', `${MOST_BYTES / 1024 / 1024} MB`);
  return Uint8Array.from(bytes[0] === COMPOUND_FILE ? streamIn(bytes) : bytes);
}

function streamIn(bytes: Uint8Array): ArrayLike<number> {
  try {
    const container = containers.read(bytes, { type: 'array' });
    for (const name of STREAMS) {
      const entry = containers.find(container, name);
      if (entry !== null) return entry.content;
    }
  } catch {
    throw new HostError('damaged');
  }
  throw new HostError('damaged');
}
