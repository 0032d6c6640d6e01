import type { Fix } from '../fill/edit';
import type { CellRange } from '../grid/cell-range';
import type { Quote } from '../narrative/quote';

export type Severity = 'error' | 'warning' | 'info';

/** Plain values that fill the words of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** What a rule says about one place in one sheet. Plain data: it survives JSON, a worker and a report. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: MessageData;
  readonly severity: Severity;
  readonly at: CellRange;
  readonly related: readonly CellRange[];
  /** What the cell should show, and what it shows, where both are short. */
  readonly expected?: string;
  readonly actual?: string;
  readonly fix?: Fix;
  /** The sentences that a finding about prose sets against each other or against a cell. */
  readonly quotes?: readonly Quote[];
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
  | 'not-scored'
  | 'not-in-standard'
  | 'incomplete'
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
}
