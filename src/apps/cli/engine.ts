import type { Edit } from '../../core/fill/edit';
import type { Fill } from '../../core/fill/fill';
import type { ClearResult, Mark } from '../../core/host';
import type { ReadableFile, Readers } from '../../report/checking/readers';
import type { StartWorker } from './batch/worker-messages';

/** A file that can be changed and saved too. */
export interface WorkbookFile extends ReadableFile {
  /** Applies all edits or none. */
  apply(edits: readonly Edit[]): unknown;
  /** Replaces the marks of one sheet. */
  mark(sheet: string, marks: readonly Mark[]): void;
  clearMarks(scope: { readonly sheet: string } | 'workbook'): ClearResult;
  save(): Uint8Array;
}

/** What the commands drive; `main.ts` hands in the real parts and a test may hand in others. */
export interface Engine extends Readers {
  readonly openWorkbook: (bytes: Uint8Array) => WorkbookFile;
  /** Where the schema of the configuration lies, for editors. */
  readonly schema?: string;
  /** How workers are started that share the machine; absent where files can only be checked one after the other. */
  readonly workers?: (jobs: number) => StartWorker;
  readonly editsOf: (fills: readonly Fill[], options: { readonly values: boolean }) => readonly Edit[];
}
