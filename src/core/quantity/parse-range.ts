import type { NumberQuantity, RangeQuantity } from './quantity';
import { type Amount, readAmount } from './read-amount';

/** One of these stands between or before the bounds. */
const PARTED = /[-~至到—±]/u;
const AROUND = /^(?:控制在|保持在|维持在|介于|在)?(?<range>.*?)(?:之间|范围内)?$/u;
const BOUNDS =
  /^(?<low>[+-]?\d[\d,.]*)\s*(?<unit>[^\d~—至到-]*)(?<sign>[-~至到]|—{1,2})\s*(?<high>[+-]?\d[\d,.]*\s*\D*)$/u;
const TOLERANCE = /^[±](?<bound>\d[\d.]*\D*)$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** Reads two bounds (1-2次, 95%至100%, ±5%); the lower takes over a unit that only the upper has. */
export const parseRange = (text: string): RangeQuantity | null => {
  if (!PARTED.test(text)) return null;
  const range = AROUND.exec(text)?.groups?.['range'] ?? '';
  const tolerance = TOLERANCE.exec(range)?.groups?.['bound'];
  if (tolerance !== undefined) return rangeOf(readAmount(`-${tolerance}`, true), readAmount(tolerance, true));
  const bounds = BOUNDS.exec(range)?.groups;
  if (bounds === undefined) return null;
  const { low = '', unit = '', sign = '', high = '' } = bounds;
  const highUnit = /\D*$/u.exec(high)?.[0] ?? '';
  if (YEAR.test(low) || (sign === '-' && unit === '' && highUnit.trim() === '')) return null;
  const upper = readAmount(high, false);
  const lower = readAmount(`${low}${unit.trim() === '' ? highUnit : unit}`, false);
  return rangeOf(lower === null || upper === null ? null : withUnitOf(lower, upper), upper);
};

/** 10万-20万元: the lower bound has its own 万 and the upper one's 元. */
const withUnitOf = (lower: Amount, upper: Amount): Amount =>
  lower.unit === '' && upper.unit !== '%'
    ? { ...lower, unit: upper.unit, period: upper.period, per: upper.per }
    : lower;

const rangeOf = (low: Amount | null, high: Amount | null): RangeQuantity | null => {
  if (low === null || high === null || low.value.gte(high.value)) return null;
  const alike = low.unit === high.unit && low.period === high.period && low.per === high.per;
  return alike ? { kind: 'range', low: boundOf(low), high: boundOf(high) } : null;
};

const boundOf = (amount: Amount): NumberQuantity => ({ kind: 'number', comparison: null, ...amount });
