import type Big from 'big.js';
import type { CellRange } from '../grid/cell-range';
import { formatDecimal, formatPercent } from '../quantity/decimal';
import type { NumberField } from '../table/field';

/** A known number, the way a derivation writes it, and the cells it was read from. */
export interface Operand {
  readonly value: Big;
  readonly text: string;
  readonly from: readonly CellRange[];
}

/** A number as derivations print it, with a true minus sign. */
export const figure = (value: Big, decimals: number): string =>
  formatDecimal(value, decimals).replace('-', '−');

/** A fraction as derivations print it, as a percentage with a true minus sign. */
export const percentFigure = (fraction: Big, decimals: number): string =>
  formatPercent(fraction, decimals).replace('-', '−');

/** The number of a cell with the decimals it shows; `null` when the form lacks the cell or it holds no number. */
export function operandOf(field: NumberField | null): Operand | null {
  if (field?.number == null) return null;
  return { value: field.number, text: figure(field.number, Math.max(field.decimals, 0)), from: [field.at] };
}

/** The operand's figure for any place but the first of an expression: a negative one goes into brackets. */
export const bracketed = ({ text }: Operand): string => (text.startsWith('−') ? `(${text})` : text);
