import { Inflate, inflateSync } from 'fflate';
import { HostError } from '../../core/host';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';
import { ZIP_LIMITS } from './zip-limits';

const STORED = 0;
const DEFLATED = 8;
const CHUNK = 64 * 1024;
/** Deflate cannot shrink further than this, so a larger claim is a lie that would only cost memory. */
const BEST_RATIO = 1032;

/** Unpacks one entry; stops as soon as it grows beyond its own claim, and proves size and checksum. */
export function inflateEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const bytes = unpack(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new HostError('damaged', entry.path);
  return bytes;
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.size > ZIP_LIMITS.partBytes) throw new HostError('too-large', entry.path);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED)
    throw new HostError('unsupported', `${entry.path} (zip method ${entry.method})`);
  if (entry.size > (packed.length + 1) * BEST_RATIO) throw new HostError('hostile', entry.path);
  try {
    return packed.length <= CHUNK ? inflateWhole(packed, entry) : inflateInChunks(packed, entry);
  } catch (error) {
    throw error instanceof HostError ? error : new HostError('damaged', entry.path);
  }
}

/** Most parts are small. What lies beyond the claimed size falls on the one byte kept for it, or nowhere. */
function inflateWhole(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const bytes = inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  if (bytes.length > entry.size) throw new HostError('hostile', entry.path);
  return bytes;
}

function inflateInChunks(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) throw new HostError('hostile', entry.path);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  return bytes.subarray(0, length);
}
