import type { NarrativeReport } from '../core/check-narrative';
import type { HostErrorCode } from '../core/host';
import type { Report } from '../core/report';
import type { ReportGap } from '../core/report-document';

/** Why a file was not checked, or not wholly, beyond what a host can say. */
export type FileProblemCode =
  | HostErrorCode
  | 'not-found'
  | 'no-permission'
  | 'unreadable'
  | 'not-a-file'
  | 'no-match'
  | 'no-workbooks'
  | 'no-table'
  | 'own-report'
  | 'second-report'
  | 'out-of-memory'
  | 'internal';

/** A failure about one file as data; `detail` names the sheet, the part or the system's own words. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly detail: string;
  /** Present where the file is a Word document, or bears the name of one, so that words of workbooks would mislead. */
  readonly isDocument?: true;
  /** The sheets there are, where the one asked for is not among them. */
  readonly among?: readonly string[];
}

/** One sheet that was read and checked; its report may hold no table. */
export interface CheckedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Whether cells of the sheet are locked against change, which keeps them from being filled. */
  readonly protected: boolean;
  readonly report: Report;
}

/** What became of the prose of a report that was set against the tables of a file, its own or those of a workbook. */
export interface CheckedProse extends NarrativeReport {
  /** The report, as the person named it. */
  readonly path: string;
  readonly problem: FileProblem | null;
  /** Tables of a report beside a workbook, which were not checked: it is the workbook's that count. */
  readonly tablesLeft: number;
  /** What the report beside a workbook holds and nobody read; those of a file itself stand with the file. */
  readonly gaps: readonly ReportGap[];
}

/**
 * What became of one file. `problem` stands beside sheets when only some could be read, so a file with a problem has
 * never passed, whatever its sheets say.
 */
export interface CheckedFile {
  readonly path: string;
  readonly problem: FileProblem | null;
  readonly sheets: readonly CheckedSheet[];
  /** Present for a file that can be read only, never marked or filled. */
  readonly readOnly?: true;
  /** What a report holds and nobody read; absent for a workbook. */
  readonly gaps?: readonly ReportGap[];
  /** Present where a report was checked: the file itself, or the one beside it. */
  readonly prose?: CheckedProse;
}
