import Big from 'big.js';
import type { NumberQuantity } from './quantity';

const MAGNITUDES = [
  { word: '', power: 0 },
  { word: '万', power: 4 },
  { word: '亿', power: 8 },
] as const;

/**
 * A number without unit opposite a percentage, as a fraction: 98 is 98%, 0.98 and Excel's 1 are fractions. From 2 it is
 * in percent; below, it is whichever lies within a factor of ten of the other side. `null` if that fits neither way.
 */
export const readBarePercent = (bare: Big, opposite: Big): Big | null => {
  const percent = bare.div(100);
  if (bare.eq(0) || opposite.eq(0)) return percent;
  if (bare.abs().gte(2)) return near(percent, opposite, '0', '10') ? percent : null;
  return [bare, percent].find((reading) => near(reading, opposite, '0.1', '10')) ?? null;
};

/**
 * A number without unit opposite one with a unit takes the unit as written there: 90 opposite ≤90万元 is 90万元. The
 * magnitudes lie 10⁴ apart, so at most one of them brings it within a factor of a hundred.
 */
export const readBareScale = (
  bare: NumberQuantity,
  opposite: NumberQuantity,
): { value: Big; unit: string } | null => {
  const scaled = bare.decimals >= 0 && (opposite.unit === '元' || opposite.decimals < 0);
  if (!scaled || bare.value.eq(0) || opposite.value.eq(0)) return { value: bare.value, unit: opposite.unit };
  for (const { word, power } of MAGNITUDES) {
    const value = bare.value.times(new Big(10).pow(power));
    if (near(value, opposite.value, '0.01', '100')) return { value, unit: `${word}${opposite.unit}` };
  }
  return null;
};

/** Whether `value` is more than `low` times and at most `high` times `reference`, signs apart. */
const near = (value: Big, reference: Big, low: string, high: string): boolean =>
  value.abs().gt(reference.abs().times(low)) && value.abs().lte(reference.abs().times(high));
