import type { CheckOptions } from '../../core/check';
import type { Grid } from '../../core/grid/grid';
import type { Report } from '../../core/report';
import type { ReportDocument } from '../../core/report-document';

/** What can be checked sheet by sheet: a workbook, or the tables of a report; every method may throw a `HostError`. */
export interface ReadableFile {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  }[];
  readSheet(name: string): Grid;
}

/** What turns the bytes of a file into something that can be checked, and checks it; every door hands in its own. */
export interface Readers {
  readonly openWorkbook: (bytes: Uint8Array) => ReadableFile;
  /** Opens the .xls and .et of old, which can only be read. */
  readonly openOldWorkbook: (bytes: Uint8Array) => Promise<ReadableFile>;
  /** Whether a file is a review workbook that this program wrote, in which there is nothing to check. */
  readonly isOwnReport: (bytes: Uint8Array) => boolean;
  /** Whether a file is a Word document, by its content. */
  readonly isReport: (bytes: Uint8Array) => boolean;
  /** Rejects with a `HostError`. What reads documents is loaded with the first of them. */
  readonly openReport: (bytes: Uint8Array) => Promise<ReportDocument>;
  readonly check: (grid: Grid, options: CheckOptions) => Report;
}
