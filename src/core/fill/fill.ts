import type { Derivation } from '../assess/assessment';
import type { CellRange } from '../grid/cell-range';

export type FillKind =
  | 'adjustment'
  | 'adjustment-rate'
  | 'execution-rate'
  | 'execution-score'
  | 'completion-rate'
  | 'indicator-score'
  | 'total-score'
  | 'grade';

/** One blank cell that the engine can compute. */
export interface Fill {
  readonly at: CellRange;
  readonly kind: FillKind;
  /** A number as Excel stores it (rates as fractions), or the grade word. */
  readonly value: number | string;
  /** A live formula with built-in functions only, when every operand is a numeric cell. */
  readonly formula?: string;
  readonly numberFormat: string;
  readonly derivation: Derivation;
}
