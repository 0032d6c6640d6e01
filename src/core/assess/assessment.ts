import type Big from 'big.js';
import type { CellRange } from '../grid/cell-range';
import type { UndecidedComparison } from '../quantity/compare-outcome';
import type { Direction, Quantity } from '../quantity/quantity';
import type { Standard } from '../standards/standard';
import type { FundRow } from '../table/fund-row';
import type { Indicator } from '../table/indicator';
import type { Table } from '../table/table';

/** How a number came about: `text` is the arithmetic in figures and signs only, `from` the cells it uses. */
export interface Derivation {
  readonly text: string;
  readonly from: readonly CellRange[];
}

/** A computed number, exact; round it only for display. */
export interface Computed {
  readonly value: Big;
  readonly derivation: Derivation;
}

export interface FundAssessment {
  readonly fund: FundRow;
  /** The budget that execution is divided by, and which column it is; `null` when the form has neither or it is blank. */
  readonly denominator: { readonly column: 'adjusted' | 'initial'; readonly value: Big } | null;
  readonly rate: Computed | null;
  /** Execution score, total rows with points only. */
  readonly score: Computed | null;
  readonly adjustment: Computed | null;
  readonly adjustmentRate: Computed | null;
}

export type Status = 'met' | 'missed' | 'exceeded' | 'manual' | 'unread';

/** Why a row has no verdict. `manual` rows are for a person to judge, `unread` rows could not be read or compared. */
export type Undecided = 'no-target-column' | 'no-actual-column' | UndecidedComparison;

export interface IndicatorAssessment {
  readonly indicator: Indicator;
  readonly status: Status;
  /** Present exactly for `manual` and `unread`. */
  readonly undecided: Undecided | null;
  readonly target: Quantity | null;
  readonly actual: Quantity | null;
  readonly direction: Direction;
  /** Achievement as a fraction of the target (direction-aware: T ÷ A where lower is better); `null` for target 0 and words. */
  readonly rate: Computed | null;
  /** The score the standard gives; `null` where it gives none, as for words, which leave a choice even when they are met. */
  readonly score: Computed | null;
  /**
   * Points that a qualitative answer allows, lowest and highest, when the form names the band and the weight. Where a
   * better band follows, `high` is where that one begins.
   */
  readonly band: { readonly low: Big; readonly high: Big } | null;
  /** A unit taken over from the other side because this side had none. */
  readonly assumedUnit: string | null;
}

/** A table measured against a standard. */
export interface Assessment {
  readonly table: Table;
  readonly standard: Standard;
  readonly funds: readonly FundAssessment[];
  readonly indicators: readonly IndicatorAssessment[];
  /** Sum of the typed execution score and all typed indicator scores; `null` when one of them is missing or unread. */
  readonly total: Computed | null;
  /** Sum of all weights, execution included; `null` when one is missing or unread. */
  readonly weights: Computed | null;
}
