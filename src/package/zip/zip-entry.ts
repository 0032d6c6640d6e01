/** One line of a zip directory, with the place of its compressed bytes in the file. */
export interface ZipEntry {
  /** The path with forward slashes and without a leading one. */
  readonly path: string;
  /** The name as it stands in the file. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date, kept as found. */
  readonly time: number;
  readonly attributes: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** What the directory claims; reading proves it. */
  readonly size: number;
  readonly headerStart: number;
  readonly dataStart: number;
}
