import type { FileDigest } from '../file-digest';
import type { FinishedFile, Shape } from './finished-file';

/** How a report in one format comes into being, file by file in their order. */
export interface Delivery {
  /** In which form it wants its files. */
  readonly shape: Shape;
  /** What is written for the next file; empty where nothing is yet. */
  readonly file: (file: FinishedFile) => string;
  /** What is written after the last file. */
  readonly end: (files: readonly FileDigest[]) => Iterable<string | Uint8Array>;
  /** Lets go of what is kept on disk, whether the report was finished or not. */
  readonly close: () => void;
}
