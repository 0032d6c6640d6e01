import type Big from 'big.js';
import { cellName } from '../grid/address';
import type { CellRange } from '../grid/cell-range';
import { decimalOf } from '../quantity/decimal';
import type { Field } from '../table/field';

/** The cell itself, for a formula or an edit; of a merged area the top-left cell, which holds the content. */
export const cellOf = ({ at, row, column }: Field): CellRange => ({
  sheet: at.sheet,
  a1: cellName(row, column),
});

/**
 * The cell's address when it holds exactly `number` as a number, so that a formula may use it; `null` for text, for a
 * number with its unit inside the cell, and for another scale (25 standing for 25%).
 */
export function cellOperand(field: Field | null, number: Big | null): string | null {
  if (field?.type !== 'number' || typeof field.value !== 'number' || number === null) return null;
  return decimalOf(field.value).eq(number) ? cellOf(field).a1 : null;
}
