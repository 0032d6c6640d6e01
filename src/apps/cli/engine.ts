import type { Edit } from '../../core/fill/edit';
import type { Fill } from '../../core/fill/fill';
import type { Grid } from '../../core/grid/grid';
import type { ClearResult, Mark } from '../../core/host';
import type { Report } from '../../core/report';

/** A workbook file held in memory; every method may throw a `HostError`. */
export interface WorkbookFile {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  }[];
  readSheet(name: string): Grid;
  /** Applies all edits or none. */
  apply(edits: readonly Edit[]): unknown;
  /** Replaces the marks of one sheet. */
  mark(sheet: string, marks: readonly Mark[]): void;
  clearMarks(scope: { readonly sheet: string } | 'workbook'): ClearResult;
  save(): Uint8Array;
}

/** What the commands drive; `main.ts` hands in the real parts and a test may hand in others. */
export interface Engine {
  readonly openWorkbook: (bytes: Uint8Array) => WorkbookFile;
  readonly check: (grid: Grid, options: { readonly standard?: string }) => Report;
  readonly editsOf: (fills: readonly Fill[], options: { readonly values: boolean }) => readonly Edit[];
}
