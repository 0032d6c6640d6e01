/** Where the lines of a report are kept until all are there, to be read as often as needed. */
export interface LineStore {
  /** Adds one line, which ends in a line break. */
  add(line: string): void;
  lines(): Iterable<string>;
  close(): void;
}
