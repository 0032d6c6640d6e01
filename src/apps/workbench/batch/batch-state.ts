import type { TableFigures } from '../../../report/survey/table-figures';
import type { BatchSettings } from './batch-calls';
import type { FileProblem } from '../../../report/checked-file';

/** A table of the list with the place of its file among the files. */
export interface RankedTable {
  readonly file: number;
  readonly figures: TableFigures;
}

/** A file that was not checked, or not wholly. */
export interface UnreadFile {
  readonly file: number;
  readonly path: string;
  /** `null` where only the words are known. */
  readonly problem: FileProblem | null;
  /** What is wrong and what to do, as reports say it. */
  readonly text: string;
  /** True where other sheets of the file were checked. */
  readonly partly: boolean;
}

/** What a list over many files shows. */
export interface BatchState {
  readonly settings: BatchSettings;
  /** How many there are, those left out included. */
  readonly files: number;
  readonly done: number;
  /** `stopped` by the person; `failed` where the program could not go on, with the reason. */
  readonly run: 'running' | 'done' | 'stopped' | { readonly failed: string };
  /** Worst first, of the files that are done. */
  readonly ranking: readonly RankedTable[];
  /** In the order of the files. */
  readonly unread: readonly UnreadFile[];
  /** Review workbooks of this program that were come upon in folders: no files of the list. */
  readonly leftOut: readonly string[];
}
