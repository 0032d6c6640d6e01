import Big from 'big.js';
import type { IndicatorAssessment } from '../../assess/assessment';
import { alignUnits } from '../../quantity/align-units';
import { roundHalfUp, signOf } from '../../quantity/decimal';
import { normalizeText } from '../../quantity/normalize-text';
import type { NumberQuantity } from '../../quantity/quantity';
import { unitsRelation } from '../../quantity/units-relation';

/** How near a ratio must be to the factor of a slip, either way. */
const NEAR = { low: '0.8', high: '1.25' };
/** Figures that look alike in units at least this far apart were meant in one unit. */
const FAR_APART = new Big(50);

/**
 * How many times apart target and actual are where that looks like a slip of the pen: ten thousand (万 left out, 元 for
 * 万元), a hundred between two percentages, or like figures in units of different size (5公顷, 5平方公里). `null` otherwise.
 */
export function slipFactor({ indicator, target, actual }: IndicatorAssessment): Big | null {
  if (target?.kind !== 'number' || actual?.kind !== 'number' || !isPlain(target) || !isPlain(actual))
    return null;
  const relation = unitsRelation(target, actual);
  if (relation !== 'same' && relation !== 'convertible') return null;
  const aligned = alignUnits(target, actual, indicator.name.text);
  if (aligned === null || signOf(aligned.target) <= 0 || signOf(aligned.actual) <= 0) return null;
  if (!areFarApart(aligned.target, aligned.actual)) return null;
  const ratio = apart(aligned.target, aligned.actual);
  const power = target.unit === '%' ? 100 : 10_000;
  if (isNear(ratio, power)) return new Big(power);
  const [first, second] = [indicator.target, indicator.actual].map((field) => firstFigure(field?.text ?? ''));
  return first && second && isNear(apart(first, second), 1) ? roundHalfUp(ratio, 0) : null;
}

/** Neither a change, which is no level, nor a number that may be one of two. */
const isPlain = ({ change, malformations }: NumberQuantity): boolean =>
  change === undefined && !malformations.includes('broken-grouping');

const areFarApart = (a: Big, b: Big): boolean => a.gte(b.times(FAR_APART)) || b.gte(a.times(FAR_APART));

/** The larger over the smaller. */
const apart = (a: Big, b: Big): Big => (a.gt(b) ? a.div(b) : b.div(a));

const isNear = (ratio: Big, power: number): boolean =>
  ratio.gte(new Big(NEAR.low).times(power)) && ratio.lte(new Big(NEAR.high).times(power));

/** The figure as typed, without magnitude and unit; `null` for none and for zero. */
function firstFigure(text: string): Big | null {
  const figure = /\d[\d,]*(?:\.\d+)?/u.exec(normalizeText(text))?.[0];
  const value = figure === undefined ? null : new Big(figure.replaceAll(',', ''));
  return value?.gt(0) ? value : null;
}
