import type { CellRange } from '../grid/cell-range';
import type { CellValue } from '../grid/cell';

/** What a cell holds: its formula with `=`, or its constant; `null` for blank. */
export type CellInput = CellValue;

/** One change to one cell; it fails when the cell no longer holds `expected`. */
export interface Edit {
  readonly at: CellRange;
  readonly expected: CellInput;
  readonly value?: Exclude<CellValue, null> | null;
  /** Formula with its leading `=`; takes precedence over `value`, which is then its cached result. */
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** Edits applied together or not at all. `safe` may run unattended; `review` needs a person. */
export interface Fix {
  readonly kind: 'safe' | 'review';
  readonly edits: readonly Edit[];
}
