import Big from 'big.js';
import { unitOf } from './find-unit';
import { nameSuggestsUnit } from './name-suggests-unit';
import type { NumberQuantity } from './quantity';
import { readBarePercent, readBareScale } from './read-bare';
import { unitsRelation } from './units-relation';

/** Two values in one unit. */
export interface Aligned {
  readonly target: Big;
  readonly actual: Big;
  /** The unit, with its magnitude, that a number without one was given. */
  readonly assumedUnit: string | null;
}

/** Brings target and actual to one unit; `null` where that would be a guess. `name` tells whether 100 is a share. */
export const alignUnits = (target: NumberQuantity, actual: NumberQuantity, name: string): Aligned | null => {
  const share = (): boolean => nameSuggestsUnit(name) === 'percent';
  switch (unitsRelation(target, actual)) {
    case 'same':
      return target.unit === '' && share()
        ? alignShares(target, actual)
        : aligned(target.value, actual.value);
    case 'convertible':
      return convert(target, actual);
    case 'assumed':
      return target.unit === '' ? assumeTarget(target, actual, share()) : assumeActual(target, actual);
    case 'different':
      return null;
  }
};

const aligned = (target: Big, actual: Big, assumedUnit: string | null = null): Aligned => ({
  target,
  actual,
  assumedUnit,
});

/** Two bare numbers of a 率: 100 and 0.98 are 100% and 98%. */
const alignShares = (target: NumberQuantity, actual: NumberQuantity): Aligned | null => {
  const wanted = target.value.abs().gte(2) ? target.value.div(100) : target.value;
  const reached = readBarePercent(actual.value, wanted);
  return reached && aligned(wanted, reached);
};

/** Multiplies crosswise, so that 2000/3 平方米 for a 亩 stays exact. */
const convert = (target: NumberQuantity, actual: NumberQuantity): Aligned => {
  const [targetUp, targetDown] = unitOf(target.unit).ratio;
  const [actualUp, actualDown] = unitOf(actual.unit).ratio;
  return aligned(
    target.value.times(targetUp).times(actualDown),
    actual.value.times(actualUp).times(targetDown),
  );
};

const assumeActual = (target: NumberQuantity, actual: NumberQuantity): Aligned | null => {
  if (target.unit === '%') {
    const reached = readBarePercent(actual.value, target.value);
    return reached && aligned(target.value, reached, '%');
  }
  const scaled = readBareScale(actual, target);
  return scaled && aligned(target.value, scaled.value, scaled.unit);
};

/** A bare target opposite a percentage is a share only if the name says so or it is 100 or 1. */
const assumeTarget = (target: NumberQuantity, actual: NumberQuantity, share: boolean): Aligned | null => {
  if (actual.unit === '%') {
    if (!share && !target.value.eq(100) && !target.value.eq(1)) return null;
    const wanted = readBarePercent(target.value, actual.value.eq(0) ? new Big(1) : actual.value);
    return wanted && aligned(wanted, actual.value, '%');
  }
  const scaled = readBareScale(target, actual);
  return scaled && aligned(scaled.value, actual.value, scaled.unit);
};
