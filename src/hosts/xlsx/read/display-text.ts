import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../../../core/grid/cell';

/** Turns a stored value into what the sheet displays. */
export type DisplayText = (value: CellValue, numberFormat: string) => string;

type NumberText = (value: number) => string;

const LOCALE = { locale: 'zh-CN' } as const;
/** General shows no more digits than this in a cell of ample width. */
const GENERAL_LENGTH = 11;
/** Sizes between which General writes no exponent. */
const GENERAL_SMALLEST = 1e-4;
const GENERAL_LARGEST = 99_999_999_999;
/** Day 0 of the 1904 calendar in the usual one. */
const DAYS_TO_1904 = 1462;
/** Chinese programs write the half of the day so; in this locale it comes out as they mean it. */
const CHINESE_HALF_DAY = '上午/下午';
/** A format with fewer sections and no `@` leaves text alone. */
const TEXT_SECTION = /@|;[^;]*;[^;]*;/;

/** Displays values as Chinese Excel does; what each number format needs is worked out once. */
export function createDisplayText(date1904: boolean): DisplayText {
  const known = new Map<string, NumberText>();
  const numberText = (code: string): NumberText => {
    let found = known.get(code);
    if (found === undefined) {
      found = createNumberText(code, date1904);
      known.set(code, found);
    }
    return found;
  };
  return (value, code) => {
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'number') return numberText(code)(value);
    return TEXT_SECTION.test(code) && code !== '@' ? formatted(code, value) : value;
  };
}

function createNumberText(code: string, date1904: boolean): NumberText {
  if (code === 'General' || code === '@') return generalText;
  const shift = date1904 && isDate(code) ? DAYS_TO_1904 : 0;
  return (value) => formatted(code, value + shift);
}

/** Numbers of everyday size; the rare rest is left to the formatter. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size < GENERAL_SMALLEST || size > GENERAL_LARGEST)
    return value === 0 ? '0' : formatted('General', value);
  const text = String(value);
  if (size === Math.trunc(size) || text.length <= GENERAL_LENGTH) return text;
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, GENERAL_LENGTH - whole - 1))));
}

/** A format code that nobody can read shows the plain value, as a spreadsheet would after repair. */
function formatted(code: string, value: number | string): string {
  try {
    return format(code.replace(CHINESE_HALF_DAY, 'AM/PM'), value, LOCALE);
  } catch {
    return code === 'General' ? String(value) : formatted('General', value);
  }
}

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    return false;
  }
}
