import type { RuleGroup } from '../../../core/rules/define-rule';
import type { LocaleId } from '../../../locales/locale';
import type { FileProblem } from '../../../report/checked-file';
import type { Format } from '../../../report/delivery/formats';
import type { FileDigest } from '../../../report/file-digest';
import type { TableFigures } from '../../../report/survey/table-figures';

/** By what every file of a batch is checked, and in which language it is told. */
export interface BatchSettings {
  readonly lang: LocaleId;
  /** Identifier of a standard; `null` lets each table decide. */
  readonly standard: string | null;
  readonly groups: readonly RuleGroup[];
}

/** What is in a file, or why nobody knows. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly problem: FileProblem };

/** All that is kept of a checked file; plain data, and small. */
export interface KeptFile {
  readonly digest: FileDigest;
  readonly problem: FileProblem | null;
  /** A few figures of each table, numbered from 1 within the file. */
  readonly figures: readonly TableFigures[];
  /** The line of JSON that reports are made from, compressed. */
  readonly line: Uint8Array;
  /** Its lines in a report for people as JSON, compressed. */
  readonly block: Uint8Array;
}

/** A file of a list once it is checked; `leftOut` is a report of this program that a search came upon. */
export interface ListedFile extends KeptFile {
  readonly leftOut: boolean;
}

/** A form in which the page gives a report out. */
export type ReportFormat = Exclude<Format, 'jsonl'>;

export interface ReportWish {
  readonly format: ReportFormat;
  readonly lang: LocaleId;
  /** The day of the report, as `2026-12-31`. */
  readonly today: string;
  /** The version of this program. */
  readonly version: string;
}

/** What can be asked about many files; no file need be open for it. */
export interface BatchCalls {
  /** Whatever is wrong with a file is kept as its problem. */
  checkFile(path: string, content: FileContent, settings: BatchSettings): KeptFile;
  /** The report that the command line writes over the same files. */
  writeReport(files: readonly KeptFile[], wish: ReportWish): Uint8Array;
}

export type BatchAnswers = {
  readonly [N in keyof BatchCalls]: (
    ...args: Parameters<BatchCalls[N]>
  ) => Promise<ReturnType<BatchCalls[N]>>;
};
