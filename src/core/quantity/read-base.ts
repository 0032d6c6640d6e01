import { findUnit } from './find-unit';
import type { NumberQuantity } from './quantity';

/** What a number refers to: a period (宗/年) and a thing (元/人), each at most once. */
export type Base = Pick<NumberQuantity, 'period' | 'per'>;

const PERIODS: Readonly<Record<string, NonNullable<Base['period']>>> = {
  年: '年',
  年度: '年',
  季: '季',
  季度: '季',
  月: '月',
  个月: '月',
  周: '周',
  星期: '周',
  日: '日',
  天: '日',
};

/** Reads the words behind slashes or 每; `null` when one is neither a period nor a short name. */
export const readBase = (words: readonly string[]): Base | null => {
  let base: Base = { period: null, per: null };
  for (const word of words) {
    const period = PERIODS[word];
    const per = period === undefined ? thingOf(word) : null;
    if (period !== undefined && base.period === null) base = { ...base, period };
    else if (per !== null && base.per === null) base = { ...base, per };
    else return null;
  }
  return base;
};

/** A unit is named canonically (名 is 人); a unit that stands for a multiple (公里) keeps its own name. */
const thingOf = (word: string): string | null => {
  const unit = findUnit(word);
  if (unit?.power === 0) return unit.symbol;
  return /^\p{Script=Han}{1,6}$/u.test(word) && !STARTS_WITH_PERIOD.test(word) ? word : null;
};

/** 季度召开 is a verb with its time and not a thing. */
const STARTS_WITH_PERIOD = /^(?:年|季|月|周|星期|日|天)/u;
