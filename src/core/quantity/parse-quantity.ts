import { recentlyRead } from '../memo/recently-read';
import { normalizeText } from './normalize-text';
import { parseAnswer } from './parse-answer';
import { parseBand } from './parse-band';
import { parseDate } from './parse-date';
import { parseEmpty } from './parse-empty';
import { parseGrade } from './parse-grade';
import { parseNumber } from './parse-number';
import { parseRange } from './parse-range';
import type { Quantity } from './quantity';
import type { Side } from './read-prefix';

/** ① and (1) may precede anything; `1.` and `1、` only what cannot be read as part of the number. */
const LIST_MARKER =
  /^(?:[①-⑳]|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2}[.、)](?=[^\d\s]))\s*(?=.)/u;
const TYPED_AT_LEAST = />\s*=|=\s*>/gu;
const TYPED_AT_MOST = /<\s*=|=\s*</gu;
/** Whatever is longer is a sentence. */
const LONGEST = 60;
const ENDING = /[。;,、]+$/u;
const POWERED = /(?<=[\d\s万亿/每])(?<metre>[kK]?[mM])\s*(?<power>[23²³])(?!\d)/gu;

/**
 * Reads what one cell says. Total: every text yields exactly one quantity, and a text that is not certainly something
 * else is prose. `side` matters for the few words that bound a target and report an actual value (达到, 超过).
 */
export const parseQuantity = (text: string, side: Side = 'target'): Quantity => readings[side](text);

const parse = (text: string, side: Side): Quantity => {
  const plain = prepare(text);
  const empty = parseEmpty(plain);
  if (empty !== null) return empty;
  const reading = plain.length > LONGEST ? null : read(plain, side);
  return reading ?? { kind: 'prose', text: text.trim() };
};

const read = (plain: string, side: Side): Quantity | null =>
  parseBand(plain) ??
  parseAnswer(plain) ??
  parseGrade(plain) ??
  parseDate(plain) ??
  parseRange(plain) ??
  parseNumber(plain, side);

const prepare = (text: string): string => {
  const line = normalizeText(text)
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(TYPED_AT_LEAST, '≥')
    .replaceAll(TYPED_AT_MOST, '≤')
    .replaceAll('==', '=');
  const bare = parseEmpty(line) === null ? line.replace(ENDING, '').replace(LIST_MARKER, '') : line;
  return bare.replaceAll(POWERED, (_, metre: string, power: string) => {
    const sign = power === '2' || power === '²' ? '²' : '³';
    return `${metre.toLowerCase()}${sign}`;
  });
};

const readings = {
  target: recentlyRead((text) => parse(text, 'target')),
  actual: recentlyRead((text) => parse(text, 'actual')),
};
