import { HostError } from '../../core/host';

/** Where the directory of a zip file stands and how many entries it has. */
export interface EndRecord {
  readonly entries: number;
  readonly directoryStart: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_SIZE = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_SIZE = 56;
const LONGEST_COMMENT = 0xffff;

/** Finds the end record from the back of the file; a file cut short has none. */
export function readEndRecord(view: DataView): EndRecord {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const entries = view.getUint16(at + 10, true);
    const directoryStart = view.getUint32(at + 16, true);
    if (entries === 0xffff || directoryStart === 0xffffffff) return readEndRecord64(view, at);
    return { entries, directoryStart };
  }
  throw new HostError('damaged', 'zip');
}

function readEndRecord64(view: DataView, end: number): EndRecord {
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE)
    throw new HostError('damaged', 'zip');
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + END64_SIZE > view.byteLength || view.getUint32(at, true) !== END64_SIGNATURE) {
    throw new HostError('damaged', 'zip');
  }
  return {
    entries: Number(view.getBigUint64(at + 32, true)),
    directoryStart: Number(view.getBigUint64(at + 48, true)),
  };
}
