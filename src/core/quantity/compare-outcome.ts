import type Big from 'big.js';
import type { Direction } from './quantity';

/** Why a comparison was not made. */
export type UndecidedComparison =
  | 'target-blank'
  | 'actual-blank'
  | 'qualitative'
  | 'target-in-actual'
  | 'answer-in-words'
  | 'kinds-differ'
  | 'units-differ'
  | 'periods-differ'
  | 'direction-unknown'
  | 'approximate'
  | 'unreadable';

export type CompareOutcome =
  | {
      readonly kind: 'decided';
      readonly met: boolean;
      /** Actual over target where higher is better, target over actual where lower is; `null` where no ratio says anything. */
      readonly achievement: { readonly numerator: Big; readonly denominator: Big } | null;
      /** The unit a number without one was given, with its magnitude (`万元`). */
      readonly assumedUnit: string | null;
    }
  | { readonly kind: 'undecided'; readonly why: UndecidedComparison };

export interface CompareContext {
  readonly name: string;
  readonly direction: Direction;
  /** The year evaluated, for an actual date with a year opposite a deadline without one. */
  readonly year?: number | null;
}

export const decided = (met: boolean): CompareOutcome => ({
  kind: 'decided',
  met,
  achievement: null,
  assumedUnit: null,
});

export const undecided = (why: UndecidedComparison): CompareOutcome => ({ kind: 'undecided', why });
