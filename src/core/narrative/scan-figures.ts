import type Big from 'big.js';
import { readChineseNumeral } from '../quantity/chinese-numeral';
import { decimalsOf, timesPowerOfTen } from '../quantity/decimal';
import type { Malformation } from '../quantity/quantity';
import { readNumber } from '../quantity/read-number';
import { nameRanges } from './name-ranges';
import { isNoQuantity } from './not-a-quantity';
import type { TextRange } from './quote';
import { readTail, type Tail } from './read-tail';

/** A number with its unit in plain text, before the words around it are read. */
export interface Figure {
  readonly value: Big;
  readonly decimals: number;
  readonly malformations: readonly Malformation[];
  readonly tail: Tail;
  /** The digits begin at `start`; digits, magnitude and vagueness end at `end`, unit and base at `unitEnd`. */
  readonly start: number;
  readonly end: number;
  readonly unitEnd: number;
}

const NUMBER =
  /\d+(?:,\d+)*(?: ?\. ?\d+)?|[零〇一二两三四五六七八九十百千万亿]{1,24}(?:点[零一二三四五六七八九]+)?/gu;
/** Nothing longer is a number that a report states. */
const LONGEST_NUMBER = 24;
const LONGEST_TAIL = 16;
/** Numerals count only things that are counted in characters: 三十二个, 两次, not 五年 or 一体. */
const COUNTED =
  /^(?:个|名|人|家|户|次|场|场次|人次|件|项|座|台|辆|套|宗|起|处|篇|份|吨|亩|元|米|平方米|平方公里|公里|棵|株|所|间)$/u;
const NO_COUNT_BEFORE = /[第每数几之统同初零一二三四五六七八九十百千万亿\d.·]$/u;
/** Three aspects and four consciousnesses are turns of speech. */
const TURN_OF_SPEECH =
  /^个(?:方面|到位|意识|自信|维护|确保|坚持|围绕|统一|层面|环节|阶段|重点|结合|月|转变|体系|维度|不|一|是|中心|基本|严)/u;

/** Every number of a plain text that says how much or how many, in order. */
export function scanFigures(text: string): readonly Figure[] {
  const names = nameRanges(text);
  const figures: Figure[] = [];
  let name = 0;
  for (const match of text.matchAll(NUMBER)) {
    while ((names[name]?.to ?? Infinity) <= match.index) name += 1;
    if ((names[name]?.from ?? Infinity) <= match.index) continue;
    const figure = /^\d/u.test(match[0])
      ? arabic(text, match.index, match[0])
      : chinese(text, match.index, match[0]);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

function arabic(text: string, start: number, digits: string): Figure | null {
  const end = start + digits.length;
  if (digits.length > LONGEST_NUMBER) return null;
  if (isNoQuantity({ text, start, end })) return null;
  const number = readNumber(digits);
  const tail = readTail(text.slice(end, end + LONGEST_TAIL)) ?? bareCell(text, start, end);
  if (number === null || tail === null) return null;
  const isOdd = digits.includes(',') && tail.power >= 4 && tail.unit !== '元';
  const malformations = new Set([...number.malformations, ...(isOdd ? (['broken-grouping'] as const) : [])]);
  return figureOf(number.value, number.decimals, [...malformations], tail, { from: start, to: end });
}

function chinese(text: string, start: number, digits: string): Figure | null {
  if (NO_COUNT_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return null;
  for (let length = digits.length; length > 0; length -= 1) {
    const value = readChineseNumeral(digits.slice(0, length));
    if (value === null || value.lt(2) || digits.slice(0, length) === '二') continue;
    const behind = text.slice(start + length, start + length + LONGEST_TAIL);
    const tail = readTail(behind);
    if (tail === null || !COUNTED.test(tail.unit) || TURN_OF_SPEECH.test(behind)) return null;
    return figureOf(value, Math.max(decimalsOf(value), 0), [], tail, { from: start, to: start + length });
  }
  return null;
}

const figureOf = (
  value: Big,
  decimals: number,
  malformations: readonly Malformation[],
  tail: Tail,
  { from, to }: TextRange,
): Figure => ({
  value: timesPowerOfTen(value, tail.power),
  decimals: decimals - tail.power,
  malformations,
  tail,
  start: from,
  end: to + tail.figureEnd,
  unitEnd: to + tail.end,
});

/** A number alone in its cell of a pasted table needs no unit. */
function bareCell(text: string, start: number, end: number): Tail | null {
  const isAlone =
    /(?:^|\t)[≥≤<>=]*$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:\t|$)/u.test(text.slice(end, end + 1));
  if (!isAlone || !text.includes('\t')) return null;
  return {
    power: 0,
    unit: '',
    approximation: null,
    figureEnd: 0,
    end: 0,
    isBound: false,
    period: null,
    per: null,
  };
}
