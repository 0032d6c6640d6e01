import { findUnit } from '../quantity/find-unit';
import type { Approximation } from '../quantity/quantity';
import { type Base, readBase } from '../quantity/read-base';

/** What follows a number in prose: vagueness, magnitude, unit, and what the unit is per. */
export interface Tail extends Base {
  /** Power of ten of magnitude and unit name together. */
  readonly power: number;
  readonly unit: string;
  readonly approximation: Approximation | null;
  /** Where magnitude and vagueness end, and where the unit and its base end, counted from the tail's begin. */
  readonly figureEnd: number;
  readonly end: number;
  /** A bound spelled behind the unit: 以上. */
  readonly isBound: boolean;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  千: 3,
  百: 2,
};
const FIGURE =
  /^(?<before>[余多来]?)(?<magnitude>万亿|千亿|百亿|亿|千万|百万|十万|万|千|百)?(?<after>[余多来]?)/u;
const LONGEST_UNIT = 5;
/** 台(次) and 篇(次) are 台次 and 篇次. */
const BRACKETED = /^\((?<more>\p{Script=Han})\)/u;
const PER = /^(?:\/|每)(?<base>\p{Script=Han}{1,2})/u;
const BOUND = /^(?:及?以[上下内]|之内|左右|上下)/u;
/** A character that is no known unit counts as one only where nothing follows that it could be the begin of. */
const ALONE = /^(?<unit>\p{Script=Han})(?=[,，。；;、)]|$)/u;
const LONELY = /[号版型代届楼是的不未和及与或内中外上下后前时等岁年月日人届]/u;

/** Reads what follows a number; `null` where neither a magnitude nor a unit does. */
export function readTail(text: string): Tail | null {
  const direct = longestUnit(text);
  const {
    before = '',
    magnitude = '',
    after = '',
  } = direct === null ? (FIGURE.exec(text)?.groups ?? {}) : {};
  const figureEnd = before.length + magnitude.length + after.length;
  const rest = text.slice(figureEnd);
  const unit = direct ?? longestUnit(rest) ?? strangeUnit(rest, magnitude !== '');
  if (unit === null && magnitude === '') return null;
  const { symbol, power, length } = unit ?? { symbol: '', power: 0, length: 0 };
  const behind = rest.slice(length);
  const per = PER.exec(behind);
  const base = per === null ? null : readBase([per.groups?.['base'] ?? '']);
  const end = figureEnd + length + (base === null ? 0 : (per?.[0].length ?? 0));
  const bound = BOUND.exec(text.slice(end))?.[0] ?? '';
  return {
    power: power + (MAGNITUDES[magnitude] ?? 0),
    unit: symbol,
    approximation: vagueness(before || after, bound),
    figureEnd,
    end,
    isBound: bound.includes('以') || bound === '之内',
    ...(base ?? { period: null, per: null }),
  };
}

function vagueness(sign: string, bound: string): Approximation | null {
  if (sign !== '') return sign === '来' ? 'about' : 'over';
  return bound === '左右' || bound === '上下' ? 'about' : null;
}

interface FoundUnit {
  readonly symbol: string;
  readonly power: number;
  readonly length: number;
}

function longestUnit(text: string): FoundUnit | null {
  for (let length = Math.min(LONGEST_UNIT, text.length); length > 0; length -= 1) {
    const unit = findUnit(text.slice(0, length));
    if (unit !== null)
      return {
        ...withOccasion(unit.symbol, text.slice(length)),
        power: unit.power,
        length: length + extra(text.slice(length)),
      };
  }
  return null;
}

/** 间次 counts visits to rooms and not rooms. */
const withOccasion = (symbol: string, behind: string): { symbol: string } => {
  const more = BRACKETED.exec(behind)?.groups?.['more'] ?? (behind.startsWith('次') ? '次' : '');
  return {
    symbol:
      more === '' || symbol.endsWith('次')
        ? symbol
        : (findUnit(`${symbol}${more}`)?.symbol ?? `${symbol}${more}`),
  };
};

const extra = (behind: string): number =>
  BRACKETED.exec(behind)?.[0].length ?? (behind.startsWith('次') ? 1 : 0);

function strangeUnit(text: string, hasMagnitude: boolean): FoundUnit | null {
  const symbol = hasMagnitude ? text.charAt(0) : (ALONE.exec(text)?.groups?.['unit'] ?? '');
  if (!/^\p{Script=Han}$/u.test(symbol) || LONELY.test(symbol)) return null;
  return { symbol, power: 0, length: 1 };
}
