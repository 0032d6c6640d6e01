import type { CellType, CellValue } from '../../../core/grid/cell';
import { HostError } from '../../../core/host';
import { decodeXString } from '../../../package/xml/x-string';
import { serialOfIsoDate } from './iso-date';
import type { RawCell } from './raw-cell';

export interface TypedValue {
  readonly type: CellType;
  readonly value: CellValue;
}

/** What the values of cells depend on outside their sheet. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

const BLANK: TypedValue = { type: 'blank', value: null };

/** The value of a cell; the empty text is a blank unless a formula gives it. */
export function typedValue(cell: RawCell, { strings, date1904 }: ValueContext): TypedValue {
  const { type, value: raw } = cell;
  if (raw === null) return BLANK;
  switch (type) {
    case 's':
      return textValue(cell, strings[Number(raw)]);
    case 'inlineStr':
      return textValue(cell, raw);
    case 'str':
      return textValue(cell, decodeXString(raw));
    case 'e':
      return { type: 'error', value: decodeXString(raw).trim() };
    case 'b':
      return { type: 'boolean', value: raw.trim() === '1' || raw.trim() === 'true' };
    case 'd':
      return numberValue(serialOfIsoDate(raw, date1904));
    default:
      return raw.trim() === '' ? BLANK : numberValue(Number(raw));
  }
}

function textValue({ formula }: RawCell, text: string | undefined): TypedValue {
  if (text === undefined) throw new HostError('damaged');
  return text === '' && formula === null ? BLANK : { type: 'text', value: text };
}

function numberValue(value: number): TypedValue {
  if (!Number.isFinite(value)) throw new HostError('damaged');
  return { type: 'number', value };
}
