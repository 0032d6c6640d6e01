import Big from 'big.js';
import { signOf } from '../../quantity/decimal';
import type { NumberQuantity } from '../../quantity/quantity';

/** What a number may have been before it was rounded to the digits that are written, both ends included. */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
}

/** Half a unit of the last digit either way. */
export const intervalOf = ({ value, decimals }: Pick<NumberQuantity, 'value' | 'decimals'>): Interval => {
  const half = new Big(10).pow(-decimals).div(2);
  return { low: value.minus(half), high: value.plus(half) };
};

export const sumOf = (intervals: readonly Interval[]): Interval =>
  intervals.reduce((sum, { low, high }) => ({ low: sum.low.plus(low), high: sum.high.plus(high) }), ZERO);

export const differenceOf = (minuend: Interval, subtrahend: Interval): Interval => ({
  low: minuend.low.minus(subtrahend.high),
  high: minuend.high.minus(subtrahend.low),
});

/** The quotient of numbers that are not negative; `null` where the divisor may be zero. */
export const quotientOf = (dividend: Interval, divisor: Interval): Interval | null =>
  signOf(divisor.low) <= 0
    ? null
    : { low: dividend.low.div(divisor.high), high: dividend.high.div(divisor.low) };

export const overlap = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

const ZERO: Interval = { low: new Big(0), high: new Big(0) };
