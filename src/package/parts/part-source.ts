/** A set of XML parts to read from. */
export interface PartSource {
  has(path: string): boolean;
  /** The text of a part, `null` when there is none. */
  text(path: string): string | null;
}
