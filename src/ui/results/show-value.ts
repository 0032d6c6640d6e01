import Big from 'big.js';
import type { CellValue } from '../../core/grid/cell';

const FORMAT = /^(?<grouped>#,##)?0(?<decimals>\.0+)?(?<percent>%)?$/u;
const WHOLE_PART = /^-?\d+/u;
const THOUSANDS = /\B(?=(?:\d{3})+$)/gu;

/** A stored value as its cell would show it under the plain number formats of forms; other formats show the value. */
export function showValue(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  const format = FORMAT.exec(numberFormat.trim())?.groups;
  if (format === undefined) return new Big(value).toString();
  const decimals = Math.max(0, (format['decimals']?.length ?? 1) - 1);
  const percent = format['percent'] ?? '';
  const digits = new Big(value).times(percent === '' ? 1 : 100).toFixed(decimals);
  if (format['grouped'] === undefined) return digits + percent;
  return digits.replace(WHOLE_PART, (whole) => whole.replace(THOUSANDS, ',')) + percent;
}

/** A fraction as a percentage without idle zeros: 3.4211 with two decimals is `342.11%`. */
export const showPercent = (fraction: Big, decimals: number): string =>
  `${fraction.times(100).round(decimals).toString()}%`;
