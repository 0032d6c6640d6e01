import type { CellRange } from '../../grid/cell-range';
import type { Field } from '../../table/field';

/** The places of the cells that the form has. */
export const placesOf = (...fields: readonly (Field | null)[]): CellRange[] =>
  fields.flatMap((field) => (field === null ? [] : [field.at]));
