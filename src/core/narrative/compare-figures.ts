import Big from 'big.js';
import { alignUnits } from '../quantity/align-units';
import { decimalsOf, signOf } from '../quantity/decimal';
import type { NumberQuantity } from '../quantity/quantity';
import { unitsRelation } from '../quantity/units-relation';

/** `slip`: the same digits in another magnitude, `times` apart. */
export type FigureComparison =
  { readonly kind: 'agree' | 'differ' | 'incomparable' } | { readonly kind: 'slip'; readonly times: Big };

const FEWEST_DIGITS = 3;
/** 约150万 stands for what lies this near, 超150万 for what lies so little above. */
const ABOUT = new Big('0.05');
const OVER = new Big('0.1');

/**
 * Compares two statements of one fact at the coarser of their precisions; 约 and 超 widen that. `name` is what the first is
 * called, for numbers without a unit. A number whose comma may stand for a point compares with the same digits only.
 */
export function compareFigures(
  first: NumberQuantity,
  second: NumberQuantity,
  name: string,
): FigureComparison {
  if (!areComparable(first, second)) return { kind: 'incomparable' };
  const aligned = alignUnits(first, second, name);
  if (aligned === null) return { kind: 'incomparable' };
  const [a, b] = [aligned.target, aligned.actual];
  if (isNear(a, scaled(first, a), b, scaled(second, b))) return { kind: 'agree' };
  if (haveSameDigits(a, b)) return { kind: 'slip', times: a.gt(b) ? a.div(b) : b.div(a) };
  return { kind: isUnsure(first) || isUnsure(second) ? 'incomparable' : 'differ' };
}

const areComparable = (first: NumberQuantity, second: NumberQuantity): boolean =>
  isPlain(first) &&
  isPlain(second) &&
  (first.change ?? null) === (second.change ?? null) &&
  periodOf(first) === periodOf(second) &&
  first.per === second.per &&
  unitsRelation(first, second) !== 'different';

/** A bound such as ≥95% is compared as the number that it names. */
const isPlain = ({ unit }: NumberQuantity): boolean => unit !== '个百分点';

/** A yearly figure is what a figure without a period is; a monthly one is not. */
const periodOf = ({ period }: NumberQuantity): string => period ?? '年';

const isUnsure = ({ malformations }: NumberQuantity): boolean => malformations.includes('broken-grouping');

/** How much one unit of the last digit of a quantity comes to after its value became `value`. */
const scaled = (quantity: NumberQuantity, value: Big): Spread => {
  const factor = signOf(quantity.value) === 0 ? new Big(1) : value.div(quantity.value);
  const places =
    quantity.approximation === null
      ? quantity.decimals
      : Math.min(quantity.decimals, decimalsOf(quantity.value));
  return { unit: new Big(10).pow(-places).times(factor).abs(), approximation: quantity.approximation };
};

interface Spread {
  readonly unit: Big;
  readonly approximation: NumberQuantity['approximation'];
}

function isNear(a: Big, ofA: Spread, b: Big, ofB: Spread): boolean {
  return reaches(a, ofA, b, ofB) || reaches(b, ofB, a, ofA);
}

/** Whether what `a` may stand for holds `b`, itself rounded. */
function reaches(a: Big, { unit, approximation }: Spread, b: Big, ofB: Spread): boolean {
  const half = (unit.gt(ofB.unit) ? unit : ofB.unit).div(2);
  const above = b.minus(a);
  if (above.abs().lte(half)) return true;
  const size = a.abs();
  if (approximation === 'about') return above.abs().lte(size.times(ABOUT));
  const step = size.times(OVER).gt(unit) ? size.times(OVER) : unit;
  return approximation === 'over' && signOf(above) > 0 && above.lt(step);
}

/** 393.41 and 393.41万; a few round digits are alike by chance. */
const haveSameDigits = (a: Big, b: Big): boolean =>
  a.e !== b.e && a.c.length >= FEWEST_DIGITS && a.s === b.s && a.c.join('') === b.c.join('');
