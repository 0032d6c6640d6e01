import { decimalOf } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { readBeside } from '../quantity/read-beside';
import type { Field } from '../table/field';

/** What a column too narrow for its number displays. */
const TOO_NARROW = /#{2,}/u;

/** What a target or actual cell says beside the cell it is compared with; `null` when it holds an Excel error value. */
export const readQuantity = (
  field: Field,
  side: 'target' | 'actual',
  opposite: Field | null,
): Quantity | null =>
  field.type === 'error' ? null : readBeside(legibleText(field), side, opposite?.text ?? '');

/** The displayed text, with the number itself where the display is hashes or shows binary noise. */
function legibleText({ type, value, text, numberFormat }: Field): string {
  if (type !== 'number' || typeof value !== 'number') return text;
  const number = decimalOf(value);
  const meant = numberFormat.includes('%') ? `${number.times(100).toFixed()}%` : number.toFixed();
  return text.replace(TOO_NARROW, meant).replace(String(value), number.toFixed());
}
