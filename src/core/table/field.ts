import type Big from 'big.js';
import type { CellRange } from '../grid/cell-range';
import type { CellType, CellValue } from '../grid/cell';

/** One piece of the form together with the cell it was read from. */
export interface Field {
  /** The cell, or the whole merged area it speaks for. */
  readonly at: CellRange;
  /** Zero-based place of the cell itself (the top-left cell of a merged area). */
  readonly row: number;
  readonly column: number;
  readonly type: CellType;
  readonly value: CellValue;
  /** The displayed text, trimmed; of several lines in one cell only the line that belongs to this field. */
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** True when a value may be written: blank, no formula, not locked under protection. */
  readonly fillable: boolean;
  /** True when the cell may be changed at all: no formula, not locked, and not one of several lines. */
  readonly editable: boolean;
}

/** A field that should hold a number. */
export interface NumberField extends Field {
  /** Amounts in the table's money unit, rates as fractions, points as points; `null` when blank or unreadable. */
  readonly number: Big | null;
  /** Decimal places of `number` that the cell shows (86% shows 2, 9 shows 0). */
  readonly decimals: number;
}

/** A level or block label; `points` is the weight written in it, as in 产出指标(50分). */
export interface LabelField extends Field {
  readonly points: Big | null;
}
