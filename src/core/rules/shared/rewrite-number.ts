import Big from 'big.js';
import type { Edit, Fix } from '../../fill/edit';
import { cellName } from '../../grid/address';
import { roundHalfUp } from '../../quantity/decimal';
import { readNumber } from '../../quantity/read-number';
import type { NumberField } from '../../table/field';

/** How a rewritten number is rounded, and the format it gets where the cell held text. */
export interface Rewriting {
  readonly decimals: number;
  readonly numberFormat: string;
}

/**
 * The fix that puts `value` (in the scale of `field.number`) in place of what was typed, for a person to accept. There
 * is none where the cell may not be changed or where the scale of its number is not evident. Spread it into a problem.
 */
export function rewriteNumber(
  field: NumberField,
  value: Big,
  { decimals, numberFormat }: Rewriting,
): { readonly fix?: Fix } {
  const scale = scaleOf(field);
  if (!field.editable || scale === null) return {};
  const edit: Edit = {
    at: { sheet: field.at.sheet, a1: cellName(field.row, field.column) },
    expected: field.value,
    value: roundHalfUp(value, decimals).times(scale).toNumber(),
    ...(field.type === 'number' ? {} : { numberFormat }),
  };
  return { fix: { kind: 'review', edits: [edit] } };
}

/** What the stored value is multiplied by: 100 where 80 stands for 80%, else 1; `null` for text with its own unit. */
function scaleOf({ type, value, number, text }: NumberField): Big | null {
  if (number === null) return null;
  if (type === 'number') return number.eq(0) ? new Big(1) : powerOfTen(new Big(Number(value)).div(number));
  const typed = readNumber(text);
  return typed !== null && (typed.percent || typed.value.eq(number)) ? new Big(1) : null;
}

/** The power of ten that the quotient is meant to be, binary noise aside; `null` when it is none. */
function powerOfTen(quotient: Big): Big | null {
  const rounded = roundHalfUp(quotient, 6);
  return rounded.gt(0) && rounded.c.join('') === '1' ? rounded : null;
}
