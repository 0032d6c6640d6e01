/** The beginning of a file of Office before 2007, or of an encrypted one, with one named stream in its directory. */
export function compoundFile(stream: string): Uint8Array {
  const name = Buffer.from(`${stream}\0`, 'utf16le');
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...name, 0, 0);
}
