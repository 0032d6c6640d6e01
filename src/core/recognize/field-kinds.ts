import type Big from 'big.js';
import type { Field, LabelField, NumberField } from '../table/field';
import type { TargetField } from '../table/indicator';

/*
 * A field as another kind of field. Each is written out, property by property: a form has hundreds of fields, and
 * spreading them took longer than reading them.
 */

/** The field with other words, as when one cell holds more than the field is about. */
export const withText = (field: Field, text: string): Field =>
  copyOf(field, text, field.fillable, field.editable);

/** A piece of a cell's text, which cannot be written by itself. */
export const pieceOf = (field: Field, text: string): Field => copyOf(field, text, false, false);

const copyOf = (field: Field, text: string, fillable: boolean, editable: boolean): Field => ({
  at: field.at,
  row: field.row,
  column: field.column,
  type: field.type,
  value: field.value,
  text,
  formula: field.formula,
  numberFormat: field.numberFormat,
  fillable,
  editable,
});

export const asNumber = (field: Field, number: Big | null, decimals: number): NumberField => ({
  at: field.at,
  row: field.row,
  column: field.column,
  type: field.type,
  value: field.value,
  text: field.text,
  formula: field.formula,
  numberFormat: field.numberFormat,
  fillable: field.fillable,
  editable: field.editable,
  number,
  decimals,
});

export const asLabel = (field: Field, text: string, points: Big | null): LabelField => ({
  at: field.at,
  row: field.row,
  column: field.column,
  type: field.type,
  value: field.value,
  text,
  formula: field.formula,
  numberFormat: field.numberFormat,
  fillable: field.fillable,
  editable: field.editable,
  points,
});

export const asTarget = (
  field: Field,
  text: string,
  { sign, unit }: Pick<TargetField, 'sign' | 'unit'>,
): TargetField => ({
  at: field.at,
  row: field.row,
  column: field.column,
  type: field.type,
  value: field.value,
  text,
  formula: field.formula,
  numberFormat: field.numberFormat,
  fillable: field.fillable,
  editable: field.editable,
  sign,
  unit,
});
