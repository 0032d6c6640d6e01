import type { CellRange } from '../../grid/cell-range';
import type { Field } from '../../table/field';

/** The places of the cells that the form has. */
export function placesOf(...fields: readonly (Field | null)[]): CellRange[] {
  const places: CellRange[] = [];
  for (const field of fields) if (field !== null) places.push(field.at);
  return places;
}
