import { HostError } from '../../../core/host';
import { hasStream, isCompoundFile } from '../../../package/compound-file';
import { ZipArchive } from '../../../package/zip/zip-archive';

const ZIP = [0x50, 0x4b];
/** The first record of worksheets from before 1993, which stood alone in their file. */
const BARE_WORKSHEETS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];
const ENCRYPTED_STREAM = 'EncryptedPackage';
const WORKBOOK_STREAMS = ['Workbook', 'Book'];
const XML_SPREADSHEET = 'urn:schemas-microsoft-com:office:spreadsheet';
const HEAD = 4096;

/** Opens the zip container of a workbook; says what else the file is when it is none. Names of files do not count. */
export function openArchive(bytes: Uint8Array): ZipArchive {
  if (startsWith(bytes, ZIP)) return new ZipArchive(bytes);
  if (isCompoundFile(bytes)) throw compoundFileError(bytes);
  if (BARE_WORKSHEETS.some((start) => startsWith(bytes, start))) throw new HostError('old-format', 'xls');
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  if (head.includes(XML_SPREADSHEET)) throw new HostError('old-format', 'xml');
  throw new HostError('not-a-workbook', bytes.length === 0 ? 'empty' : '');
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Encrypted workbooks and .xls files share a container; the names of its streams tell them apart. */
function compoundFileError(bytes: Uint8Array): HostError {
  if (hasStream(bytes, ENCRYPTED_STREAM)) return new HostError('encrypted');
  if (WORKBOOK_STREAMS.some((name) => hasStream(bytes, name))) return new HostError('old-format', 'xls');
  return new HostError('not-a-workbook');
}
