import type { Edit } from './edit';
import type { Fill } from './fill';

/** The writes of a fill plan: live formulas, or values only. Each expects its cell to be blank. */
export const editsOf = (fills: readonly Fill[], { values }: { readonly values: boolean }): readonly Edit[] =>
  fills.map(({ at, value, formula, numberFormat }) => ({
    at,
    expected: null,
    value,
    ...(values || formula === undefined ? {} : { formula }),
    numberFormat,
  }));
