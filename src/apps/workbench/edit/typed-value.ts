import Big from 'big.js';
import type { Edit } from '../../../core/fill/edit';

/** What typing puts into a cell, as far as an edit says it. */
export type TypedContent = Pick<Edit, 'value' | 'formula' | 'numberFormat'>;

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:(?<=\d)\.\d*|\.\d+)?(?:(?<=[\d.])E[+-]?\d{1,3})?$/i;
const PERCENT = /^(.*\d\.?)\s*[%％]$/su;
const TEXT_FORMAT = '@';

/**
 * Takes typed text as Excel takes it: numbers, percentages, TRUE and FALSE, formulas, everything else as text; an
 * apostrophe in front makes text of anything, and so does a cell formatted as text. Dates stay text.
 */
export function typedValue(text: string, numberFormat: string): TypedContent {
  if (text === '') return { value: null };
  if (numberFormat === TEXT_FORMAT) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  if (/^(?:TRUE|FALSE)$/i.test(trimmed)) return { value: trimmed.toUpperCase() === 'TRUE' };
  const percent = PERCENT.exec(trimmed)?.[1];
  const share = percent === undefined ? null : decimal(percent);
  if (share !== null) {
    const format =
      numberFormat === 'General' ? { numberFormat: share.c.length - share.e > 1 ? '0.00%' : '0%' } : {};
    return { value: share.div(100).toNumber(), ...format };
  }
  const number = decimal(trimmed);
  return { value: number === null ? text : asFormatted(number, numberFormat).toNumber() };
}

/** In a cell that shows percent, 86 means 86% and so does 0.86. */
const asFormatted = (number: Big, numberFormat: string): Big =>
  numberFormat.includes('%') && number.abs().gte(1) ? number.div(100) : number;

function decimal(text: string): Big | null {
  if (!/\d/.test(text) || !NUMBER.test(text)) return null;
  const number = new Big(
    text
      .replaceAll(',', '')
      .replace(/^\+/, '')
      .replace(/\.(?=E|$)/i, ''),
  );
  return Number.isFinite(number.toNumber()) ? number : null;
}
