import type { Edit } from './fill/edit';
import type { CellRange } from './grid/cell-range';
import type { Grid } from './grid/grid';
import type { Severity } from './rules/finding';

/** One cell or merged area to highlight, with the words of its findings for hosts that can show notes. */
export interface Mark {
  readonly at: CellRange;
  readonly severity: Severity;
  readonly note: string;
}

export interface ClearResult {
  readonly removed: number;
  /** Rules that could not be read and may still be ours; more than zero deserves a word to the user. */
  readonly unreadable: number;
}

/** What the open workbook allows right now. */
export interface Capabilities {
  readonly mark: boolean;
  readonly notes: boolean;
  readonly write: boolean;
  readonly goTo: boolean;
}

export type Unsubscribe = () => void;

/** A place that holds a workbook: Excel, a file, or plain data. Every host passes the same contract suite. */
export interface Host {
  readonly capabilities: Capabilities;
  /** Reads the active sheet; `null` when it is blank. */
  read(): Promise<Grid | null>;
  /** Adds an overlay to the cells without touching their own format; earlier marks of the sheet are replaced. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Removes exactly the overlays that `mark` made, today or on an earlier day. */
  clearMarks(scope: 'sheet' | 'workbook'): Promise<ClearResult>;
  /** Applies all edits or none, and returns the edits that undo them. */
  apply(edits: readonly Edit[]): Promise<readonly Edit[]>;
  goTo(range: CellRange): Promise<void>;
  /** Calls back whenever the active sheet changes by another hand. */
  onOutdated(callback: () => void): Promise<Unsubscribe>;
}

export type HostErrorCode =
  | 'not-a-workbook'
  | 'old-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'hostile'
  | 'no-such-sheet'
  | 'cell-changed'
  | 'covered-cell'
  | 'locked-cell'
  | 'formula-cell'
  | 'protected-sheet'
  | 'protected-workbook'
  | 'read-only'
  | 'busy'
  | 'cell-editing'
  | 'other-workbook'
  | 'cancelled'
  | 'host-unavailable'
  | 'unsupported'
  | 'failed';

/** A failure a person can act on; `detail` names the part or cell, words come from the locale. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;
  readonly detail: string;

  constructor(code: HostErrorCode, detail = '') {
    super(`${code}${detail === '' ? '' : `: ${detail}`}`);
    this.code = code;
    this.detail = detail;
  }
}
