import Big from 'big.js';
import { recentlyRead } from '../memo/recently-read';
import { timesPowerOfTen } from './decimal';
import { normalizeText } from './normalize-text';
import type { Malformation } from './quantity';

export interface PlainNumber {
  /** The number; a fraction for `%` and `‰`. */
  readonly value: Big;
  /** Decimal places of `value` that the text shows: 2 for `8.00`, 3 for `49.8%`. */
  readonly decimals: number;
  /** True for `%` and `‰`. */
  readonly percent: boolean;
  readonly malformations: readonly Malformation[];
}

const NUMBER = /^(?<sign>[+-]?)(?<signGap>\s*)(?<body>\d[\d,.\s]*?|\.\d+)\s*(?<scale>[%‰]?)$/u;
const PLAIN = /^(?:(?:0|[1-9]\d*)(?:\.\d+)?|\.\d+)$/u;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
/** Commas that separate something else than thousands, most often typed for a point: `27,1817`. */
const MISGROUPED = /^(?:0|[1-9]\d*)(?:,\d{2,})+(?:\.\d+)?$/u;
const SPACED_GROUPS = /^[1-9]\d{0,2}(?:\s\d{3})+(?=\.|$)/u;

const SCALE_DECIMALS: Readonly<Record<string, number>> = { '': 0, '%': 2, '‰': 3 };

/**
 * Reads a text that is one number and nothing else: signed, grouped, with `%` or `‰`. Anything else is `null`, among
 * it `4.` and `(1)`, which are list markers, and `007`, which is a code. Blanks inside and commas in the wrong place
 * are read (the commas dropped) and reported.
 */
export const readNumber = recentlyRead((text): PlainNumber | null => {
  const typed = normalizeText(text).trim();
  if (PLAIN.test(typed)) return plainNumber(typed);
  const groups = NUMBER.exec(typed)?.groups;
  if (groups === undefined) return null;
  const { sign = '', signGap = '', body = '', scale = '' } = groups;
  const joined = joinBlanks(body);
  const digits = joined.replaceAll(',', '');
  if (!PLAIN.test(digits)) return null;
  const grouping = groupingOf(joined);
  if (grouping === null) return null;
  const shift = SCALE_DECIMALS[scale] ?? 0;
  return {
    value: timesPowerOfTen(new Big(`${sign === '-' ? sign : ''}${digits}`), -shift),
    decimals: decimalsShown(digits) + shift,
    percent: shift > 0,
    malformations: [
      ...(joined !== body || signGap !== '' ? (['space-in-number'] as const) : []),
      ...(grouping === 'broken' ? (['broken-grouping'] as const) : []),
    ],
  };
});

/** Most numbers are typed without a sign, a comma or a blank. */
const plainNumber = (digits: string): PlainNumber => ({
  value: new Big(digits),
  decimals: decimalsShown(digits),
  percent: false,
  malformations: [],
});

const decimalsShown = (digits: string): number => {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - 1 - point;
};

/** Closes the gaps beside a point or comma and between groups of three digits; other gaps part two numbers. */
const joinBlanks = (body: string): string =>
  body.replaceAll(/\s*([.,])\s*/gu, '$1').replace(SPACED_GROUPS, (groups) => groups.replaceAll(/\s/gu, ''));

const groupingOf = (joined: string): 'proper' | 'broken' | null => {
  if (!joined.includes(',') || GROUPED.test(joined)) return 'proper';
  return MISGROUPED.test(joined) ? 'broken' : null;
};
