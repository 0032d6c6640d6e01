import type { Edit } from '../../core/fill/edit';
import type { Fill } from '../../core/fill/fill';
import type { Grid } from '../../core/grid/grid';
import type { ClearResult, Mark } from '../../core/host';
import type { Report } from '../../core/report';
import type { ReportDocument } from '../../core/report-document';

/** Sheets to check, in a workbook or made from the tables of a report; `readSheet` may throw a `HostError`. */
export interface SheetSource {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  }[];
  readSheet(name: string): Grid;
}

/** A workbook file held in memory; every method may throw a `HostError`. */
export interface WorkbookFile extends SheetSource {
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
  /** Whether a file is a Word document, by its content. */
  readonly isReport: (bytes: Uint8Array) => boolean;
  /** Rejects with a `HostError`. What reads documents is loaded with the first of them. */
  readonly openReport: (bytes: Uint8Array) => Promise<ReportDocument>;
  readonly check: (grid: Grid, options: { readonly standard?: string }) => Report;
  readonly editsOf: (fills: readonly Fill[], options: { readonly values: boolean }) => readonly Edit[];
}
