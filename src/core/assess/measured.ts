import type { CompareOutcome } from '../quantity/compare-quantities';
import type { Direction, Quantity } from '../quantity/quantity';
import type { Indicator } from '../table/indicator';
import type { Undecided } from './assessment';

/** What the comparison of a row says, or why there is none. */
export type Verdict =
  | Extract<CompareOutcome, { readonly kind: 'decided' }>
  | { readonly kind: 'undecided'; readonly why: Undecided };

/** An indicator row as read and compared, before any standard is applied. */
export interface Measured {
  readonly indicator: Indicator;
  readonly target: Quantity | null;
  readonly actual: Quantity | null;
  readonly direction: Direction;
  readonly verdict: Verdict;
}
