const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

/** The container of the old Office formats, and of files with a password. */
export const isCompoundFile = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, at) => bytes[at] === byte);

/** Looks for a directory line of a compound file: the name in UTF-16, closed by a zero. */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}
