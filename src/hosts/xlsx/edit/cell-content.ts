import type { Cell, CellValue } from '../../../core/grid/cell';
import type { CellInput } from '../../../core/fill/edit';

/** What an edit can change about a cell. */
export interface CellContent {
  /** The constant, or the cached result of the formula. */
  readonly value: CellValue;
  /** With its leading `=`, `null` for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** One cell that differs from the opened file, zero-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

export const contentOfCell = ({ value, formula, numberFormat }: Cell): CellContent => ({
  value,
  formula,
  numberFormat,
});

/** What a person would see in the formula bar. */
export const inputOf = ({ formula, value }: CellContent): CellInput => formula ?? value;

export const sameInput = (a: CellContent, b: CellContent): boolean =>
  a.formula === b.formula && a.value === b.value;

export const sameContent = (a: CellContent, b: CellContent): boolean =>
  sameInput(a, b) && a.numberFormat === b.numberFormat;
