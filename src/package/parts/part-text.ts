import { HostError } from '../../core/host';

/** The encodings that XML processors must know. */
export type PartEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The text of an XML part, a byte order mark included, so that writing it back gives the same bytes. */
export interface PartText {
  readonly text: string;
  readonly encoding: PartEncoding;
}

const decoder = (encoding: PartEncoding): TextDecoder =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true });

/** Making a decoder takes longer than decoding a small part. */
const DECODERS: Readonly<Record<PartEncoding, TextDecoder>> = {
  'utf-8': decoder('utf-8'),
  'utf-16le': decoder('utf-16le'),
  'utf-16be': decoder('utf-16be'),
};

export function decodePart(bytes: Uint8Array, path: string): PartText {
  const encoding = sniffEncoding(bytes);
  try {
    return { text: DECODERS[encoding].decode(bytes), encoding };
  } catch {
    throw new HostError('damaged', path);
  }
}

export function encodePart(text: string, encoding: PartEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  }
  return bytes;
}

function sniffEncoding([first, second]: Uint8Array): PartEncoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
