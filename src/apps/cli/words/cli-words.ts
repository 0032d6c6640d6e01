import type { ClearResult } from '../../../core/host';
import type { Severity } from '../../../core/rules/finding';
import type { TextPlace } from '../config/config';
import type { IdleWaiver } from '../config/waiver-watch';
import type { CommandName } from '../arguments/command-table';
import type { UsageProblem } from '../usage-error';

type ProblemWords = {
  readonly [C in UsageProblem['code']]: (problem: Extract<UsageProblem, { readonly code: C }>) => string;
};

export interface ProgressState {
  readonly done: number;
  readonly total: number;
  /** To correct or to explain so far. */
  readonly found: number;
  /** `null` while nobody can tell. */
  readonly secondsLeft: number | null;
  /** The file that was checked last. */
  readonly path: string;
}

/** What the command line says of itself. */
export interface CliWords {
  readonly help: string;
  readonly commandHelp: Readonly<Record<CommandName, string>>;
  readonly usageProblems: ProblemWords;
  /** The line below a usage error. */
  readonly seeHelp: (command: CommandName | null) => string;
  readonly progress: (state: ProgressState) => string;
  /** While the files are read that others are held against, before the first is checked. */
  readonly readingAhead: (state: Pick<ProgressState, 'done' | 'total' | 'path'>) => string;
  /** After Ctrl+C: how many files were checked, and which file was not written. */
  readonly interrupted: (done: number, total: number, output: string | undefined) => string;
  /** A waiver that should be looked at. */
  /** Names review workbooks that lie among the files to be checked. */
  readonly leftOut: (paths: readonly string[]) => string;
  readonly idleWaiver: (why: IdleWaiver['why'], place: TextPlace & { readonly path: string }) => string;
  /** Of a file on the side that others are compared with. */
  readonly nothingToCompareIn: string;
  /** Where sums were asked for and no table holds any. */
  readonly noConsolidated: string;
  /** A consolidated table that the configuration names and that is not in the batch. */
  readonly planWithoutTable: (whole: string) => string;
  readonly waivedNotMarked: (count: number) => string;
  readonly written: (output: string) => string;
  readonly notWritten: (output: string) => string;
  readonly marked: (count: number, bySeverity: Readonly<Record<Severity, number>>) => string;
  readonly noteLine: (severity: Severity, message: string) => string;
  readonly cleared: (result: ClearResult) => string;
  readonly filled: (count: number) => string;
  readonly nothingToFill: string;
  /** Names the protected sheets, in which only unlocked cells were filled. */
  readonly lockedSheets: (names: readonly string[]) => string;
  /** What goes wrong when stdout cannot take the result, by the system's code. */
  readonly streamFailed: (code: string) => string;
  readonly internalError: (message: string) => string;
}
