import type { Field } from '../table/field';
import type { Span } from './indicator-columns';
import type { SheetReader } from './sheet-reader';

/** The field of a row in a column: the first filled cell under the header, else the first one. */
export function fieldIn(reader: SheetReader, row: number, span: Span): Field {
  for (let column = span.left; column <= span.right; column++) {
    if (reader.textAt(row, column) !== '') return reader.field(row, column);
  }
  return reader.field(row, span.left);
}

export const optionalField = (reader: SheetReader, row: number, span: Span | null): Field | null =>
  span === null ? null : fieldIn(reader, row, span);

/** The text of a row in a column without marking the cell as placed. */
export function textIn(reader: SheetReader, row: number, span: Span): string {
  for (let column = span.left; column <= span.right; column++) {
    const text = reader.textAt(row, column);
    if (text !== '') return text;
  }
  return '';
}

const COUNTING = /^(?:栏次|行次|列次|序号)$/u;

/** True for a row that counts the columns, 1 | 2 | 3 or (1) | (2) | (3), as printed forms have below a header. */
export function countsColumns(reader: SheetReader, row: number): boolean {
  const numbers = reader
    .slotsOf(row)
    .filter(({ text, area }) => text !== '' && area.top === row && !COUNTING.test(text))
    .map(({ text }) => /^[(（]?(\d{1,2})[)）]?$/u.exec(text)?.[1]);
  return (
    numbers.length >= 3 &&
    numbers.every((number, position) => Number(number) - Number(numbers[0]) === position)
  );
}
