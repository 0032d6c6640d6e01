import type { CellInput } from '../../core/fill/edit';

/** Text that Excel takes as it stands: it begins with a letter and holds nothing that may read as number or date. */
const PLAIN = /^\p{L}[^\p{N}]*$/u;
const LOGICAL = /^(?:true|false)$/i;
const ERROR_CODE = /^#(?:N\/A|[A-Z0/]+[!?])$/;

/**
 * What to hand Excel so that the cell comes to hold this constant. Excel reads text as if it were typed: `=`, `+`, `-`
 * and `@` start a formula, `1/2` is a date, and only an apostrophe keeps it text.
 */
export function typedInput(value: CellInput): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  const stays = value === '' || ERROR_CODE.test(value) || (PLAIN.test(value) && !LOGICAL.test(value));
  return stays ? value : `'${value}`;
}
