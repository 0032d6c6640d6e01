import Big from 'big.js';
import { readChineseNumeral } from './chinese-numeral';
import { decimalsOf, timesPowerOfTen } from './decimal';
import { findUnit } from './find-unit';
import type { Malformation } from './quantity';
import { readNumber } from './read-number';
import { type ReadUnit, readUnit } from './read-unit';

/** A number with its unit, before anything that stands around it (signs, 约, 每年) is applied. */
export interface Amount extends Pick<ReadUnit, 'period' | 'per' | 'approximation'> {
  readonly value: Big;
  readonly decimals: number;
  readonly unit: string;
  readonly malformations: readonly Malformation[];
}

const ARABIC = /^(?<number>[+-]?\s*[\d.][\d,.\s]*)(?<unit>\D*)$/u;
const CHINESE =
  /^(?<number>负?[零〇○一二两三四五六七八九十百千万亿点壹贰叁肆伍陆柒捌玖拾佰仟]+)(?<unit>.*)$/u;
const PER_HUNDRED = /^(?<base>[百千])分之(?<part>.+)$/u;
/** Words that begin like a numeral with a unit and are none: 十分, 一度, 一批, 一期. */
const IDIOMATIC = /^[分度点批期时季级类种字方面段节]$/u;

/** Reads a number with its unit in Arabic or Chinese digits; `trusted` as in {@link readUnit}. */
export const readAmount = (text: string, trusted: boolean): Amount | null => {
  const share = PER_HUNDRED.exec(text)?.groups;
  if (share !== undefined) return readShare(share['part'] ?? '', share['base'] === '百' ? '%' : '‰');
  const arabic = ARABIC.exec(text)?.groups;
  if (arabic === undefined) return readInChinese(text);
  const { number = '', unit = '' } = arabic;
  const plain = readNumber(number);
  const named = readUnit(unit.replaceAll(/\s/gu, ''), trusted);
  if (plain === null || named === null || isCalendarYear(plain.value, named)) return null;
  const suspicious = number.includes(',') && named.magnitude >= 4 && named.symbol !== '元';
  const malformations = new Set([
    ...plain.malformations,
    ...(suspicious ? (['broken-grouping'] as const) : []),
  ]);
  return amountOf(plain.value, plain.decimals, named, [...malformations]);
};

const readShare = (part: string, sign: '%' | '‰'): Amount | null => {
  const value = readNumber(part) ?? numeral(part);
  const unit = readUnit(sign, true);
  return value && unit && amountOf(value.value, value.decimals, unit, []);
};

/** 零事故, 零投诉: none of what is to be avoided. */
const NONE_OF =
  /^零(?:发生|事故|伤亡|死亡|投诉|差错|失误|违规|违纪|违法|案件|火灾|火情|上访|舆情|感染|拖欠|逾期|泄密|污染)$/u;

const readInChinese = (text: string): Amount | null => {
  if (NONE_OF.test(text)) return { ...NO_UNIT, value: new Big(0), decimals: 0, malformations: [] };
  if (text === '零' || text.length > 1) {
    const bare = numeral(text);
    if (bare !== null) return { ...NO_UNIT, ...bare };
  }
  const longest = CHINESE.exec(text)?.groups?.['number']?.length ?? 0;
  for (let length = longest; length > 0; length -= 1) {
    const value = numeral(text.slice(0, length));
    const name = text.slice(length).trim();
    const unit = value === null || IDIOMATIC.test(name) ? null : readUnit(name, false);
    if (value && unit && findUnit(unit.symbol)) return amountOf(value.value, value.decimals, unit, []);
  }
  return null;
};

const NO_UNIT = { unit: '', period: null, per: null, approximation: null, malformations: [] } as const;

const numeral = (text: string): { value: Big; decimals: number } | null => {
  const value = readChineseNumeral(text);
  return value && { value, decimals: Math.max(decimalsOf(value), 0) };
};

const amountOf = (
  value: Big,
  decimals: number,
  { symbol, power, period, per, approximation }: ReadUnit,
  malformations: readonly Malformation[],
): Amount => ({
  value: timesPowerOfTen(value, power),
  decimals: decimals - power,
  unit: symbol,
  period,
  per,
  approximation,
  malformations,
});

/** 2019年 is a year and not a duration. */
const isCalendarYear = (value: Big, { symbol, period, per }: ReadUnit): boolean =>
  symbol === '年' && period === null && per === null && value.gte(1900);
