import { unitOf } from './find-unit';
import type { NumberQuantity } from './quantity';

export type UnitsRelation = 'same' | 'convertible' | 'assumed' | 'different';

/**
 * How the units of two numbers relate: `assumed` where one has none and takes the other's, `convertible` within one
 * dimension (亩 and 平方米). 390万平方米 and 393.41平方米 are `same`; whether both are meant is for a rule to ask.
 */
export const unitsRelation = (a: NumberQuantity, b: NumberQuantity): UnitsRelation => {
  if (a.per !== null && b.per !== null && a.per !== b.per) return 'different';
  if (a.unit === b.unit) return 'same';
  if (a.unit === '' || b.unit === '') return 'assumed';
  return unitOf(a.unit).dimension === unitOf(b.unit).dimension ? 'convertible' : 'different';
};
