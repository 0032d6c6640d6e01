import { HostError } from '../../core/host';

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** No text file holds them; pictures and programs begin with them soon. */
const CONTROLS = /[^\P{Cc}\s]/u;

/**
 * The text of a plain text file: by its byte order mark, else UTF-8 when all of it is, else GB18030, in which Chinese
 * Windows saves. Bytes that fit none of them are refused, and so is what only looks like text.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked]) {
    const text = decoded(bytes, encoding);
    if (text !== null && !CONTROLS.test(text)) return text;
  }
  throw new HostError('unsupported', 'text');
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
