import Big from 'big.js';

const FORMAT = /^(?<grouped>#,##)?0(?:\.(?<decimals>0+))?(?<percent>%)?$/u;

/**
 * What Excel shows for a number in one of the formats that drawings use: General, 0.00, 0%, 0.00% and #,##0.00 with any
 * count of decimals. Throws for any other, so that a drawing never shows what Excel would not.
 */
export function shownNumber(numberFormat: string, value: number): string {
  if (numberFormat === 'General') return String(value);
  const groups = FORMAT.exec(numberFormat)?.groups;
  if (groups === undefined) throw new Error(`Drawings know no number format ${numberFormat}`);
  const { grouped, decimals = '', percent = '' } = groups;
  const scaled = new Big(value).times(percent === '' ? 1 : 100);
  const digits = scaled.round(decimals.length, Big.roundHalfUp).toFixed(decimals.length);
  return (grouped === undefined ? digits : digits.replace(/\B(?=(?:\d{3})+(?:\.|$))/gu, ',')) + percent;
}
