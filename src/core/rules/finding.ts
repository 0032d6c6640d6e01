import type { Fix } from '../fill/edit';
import type { CellRange } from '../grid/cell-range';
import type { Quote } from '../narrative/quote';

export type Severity = 'error' | 'warning' | 'info';

/** Plain values that fill the words of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A place in another document than the checked one: a file of the batch, or the file that was compared with. */
export interface Elsewhere {
  /** The document as the caller names it, usually its path. */
  readonly document: string;
  readonly at: CellRange;
}

/** What a rule says about one place in one sheet. Plain data: it survives JSON, a worker and a report. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: MessageData;
  readonly severity: Severity;
  readonly at: CellRange;
  readonly related: readonly CellRange[];
  /** Cells of other documents that the finding rests on. */
  readonly elsewhere?: readonly Elsewhere[];
  /** What the cell should show, and what it shows, where both are short. */
  readonly expected?: string;
  readonly actual?: string;
  readonly fix?: Fix;
  /** The sentences that a finding about prose sets against each other or against a cell. */
  readonly quotes?: readonly Quote[];
  /** Present where somebody answers for leaving it as it is; such a finding is shown apart and not counted. */
  readonly waiver?: Waiver;
}

/** Why a finding may stay as it is, and who says so. */
export interface Waiver {
  readonly reason: string;
  readonly who: string;
}

/** Why a rule could not decide something. */
export type NotCheckedReason =
  | 'no-funds'
  | 'no-fund-parts'
  | 'no-fund-total'
  | 'no-adjusted-column'
  | 'no-initial-column'
  | 'no-executed-column'
  | 'no-rate-column'
  | 'no-adjustment-column'
  | 'no-adjustment-rate-column'
  | 'no-task-funds'
  | 'no-indicators'
  | 'no-target-column'
  | 'no-actual-column'
  | 'no-weight-column'
  | 'no-score-column'
  | 'no-reason-column'
  | 'no-total'
  | 'no-grade'
  | 'no-level-points'
  | 'no-narrative'
  | 'no-dimensions'
  | 'no-department'
  | 'no-year'
  | 'no-name-list'
  | 'no-carry-over'
  | 'not-scored'
  | 'not-in-standard'
  | 'incomplete'
  | 'unpaired'
  | 'several-counterparts'
  | 'counterpart-unread'
  | 'nothing-in-common'
  | 'not-comparable'
  | 'units-not-found'
  | 'units-unsure'
  | 'units-unread'
  | 'blank-cell'
  | 'unread-cell'
  | 'zero-denominator'
  | 'undecided-row'
  | 'shared-score'
  | 'internal';

/** A check that was not made: shown in grey, never as passed. */
export interface NotChecked {
  readonly ruleId: string;
  readonly cells: readonly CellRange[];
  readonly reason: NotCheckedReason;
  /** The message of the exception, for `internal` only. */
  readonly detail?: string;
  /** For `counterpart-unread` and `units-unread` only: the documents that could not be read. */
  readonly documents?: readonly string[];
}
