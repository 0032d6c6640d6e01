import { cellName } from '../../core/grid/address';
import type { Field, NumberField } from '../../core/table/field';
import type { LocatedNumber, LocatedText } from './json-report-shape';

const cellOf = (field: Field): string => cellName(field.row, field.column);

/** A text and its cell. */
export const located = (field: Field): LocatedText => ({ text: field.text, cell: cellOf(field) });

/** A text and its cell; `null` where the form has no such field. */
export const locatedText = (field: Field | null): LocatedText | null =>
  field === null ? null : located(field);

/** A number and its cell; what could not be read as a number is handed on as the text it is. */
export function locatedNumber(field: NumberField | null): LocatedNumber | null {
  if (field === null) return null;
  const cell = cellOf(field);
  if (field.number !== null) return { value: Number(field.number), cell };
  return field.text === '' ? { value: null, cell } : { value: null, text: field.text, cell };
}

/** The evaluation year and the cell that states it. */
export const locatedYear = (
  stated: { readonly year: number; readonly field: Field } | undefined,
): { value: number; cell: string } | null =>
  stated === undefined ? null : { value: stated.year, cell: cellOf(stated.field) };
