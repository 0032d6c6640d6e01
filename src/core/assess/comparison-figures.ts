import { decimalsOf } from '../quantity/decimal';
import type { NumberQuantity, Quantity } from '../quantity/quantity';
import { sidesOf } from './achievement';
import type { Derivation } from './assessment';
import type { Measured } from './measured';
import { figure, percentFigure } from './operand';

/** How a decided comparison with one number reads in figures: `130 ≥ 38`, `3 > 0`. */
export function comparisonFigures(measured: Measured, met: boolean): Derivation {
  const { indicator, target, actual, direction } = measured;
  const sides = sidesOf(measured);
  const written = sides
    ? [sides.actual.text, sides.target.text]
    : [figureOf(actual, direction), figureOf(target, direction)];
  return {
    text: written.join(` ${met ? metSign(measured) : missedSign(measured)} `),
    from: [indicator.actual, indicator.target].flatMap((field) => (field === null ? [] : [field.at])),
  };
}

const isStrict = ({ target }: Measured): boolean =>
  target?.kind === 'number' && (target.comparison === '>' || target.comparison === '<');

function metSign(measured: Measured): string {
  if (measured.direction === 'unknown') return '=';
  if (measured.direction === 'lower') return isStrict(measured) ? '<' : '≤';
  return isStrict(measured) ? '>' : '≥';
}

const missedSign = (measured: Measured): string => {
  if (measured.direction === 'lower') return isStrict(measured) ? '≥' : '>';
  return isStrict(measured) ? '≤' : '<';
};

/** A number as its own cell has it; of a range the end that decides. */
function figureOf(quantity: Quantity | null, direction: Measured['direction']): string {
  if (quantity?.kind === 'number') return numberFigure(quantity);
  if (quantity?.kind !== 'range') return '';
  return numberFigure(direction === 'lower' ? quantity.high : quantity.low);
}

/** `98%`, `−30%`, `12.5`: the value without its unit, except for the percent sign. */
export const numberFigure = ({ value, unit }: NumberQuantity): string =>
  unit === '%'
    ? percentFigure(value, Math.max(0, decimalsOf(value) - 2))
    : figure(value, Math.max(0, decimalsOf(value)));
