import Big from 'big.js';
import { formatDecimal } from '../../quantity/decimal';
import type { Mention } from '../mention';

/** The digits of a figure as they stand in an equation: grouping kept out, magnitude and unit left to the reader. */
export const digitsOf = ({ figure }: Mention): string =>
  (/\d[\d,]*(?: ?\. ?\d+)?/u.exec(figure)?.[0] ?? figure).replaceAll(/[,\s]/gu, '');

/** A value in the magnitude and unit in which a mention writes its own, with as many decimals or more where asked. */
export function inTheUnitOf(mention: Mention, value: Big, decimals?: number): string {
  const { scale, shown, unit } = notationOf(mention);
  return `${formatDecimal(value.div(scale), decimals ?? shown).replace('-', '−')}${unit}`;
}

/** The same without the unit. */
export function figureIn(mention: Mention, value: Big): string {
  const { scale, shown } = notationOf(mention);
  return formatDecimal(value.div(scale), shown).replace('-', '−');
}

/** How a mention writes numbers: what its digits are multiplied with, their decimals, and what stands behind them. */
function notationOf({ figure, quantity }: Mention): { scale: Big; shown: number; unit: string } {
  const digits = /^-?\d[\d,]*(?: ?\. ?\d+)?/u.exec(figure)?.[0];
  if (digits === undefined) return { scale: new Big(1), shown: 0, unit: quantity.unit };
  const shown = digits.includes('.') ? digits.length - 1 - digits.lastIndexOf('.') : 0;
  return {
    scale: new Big(10).pow(shown - quantity.decimals),
    shown,
    unit: figure.slice(digits.length).replace(/^[余多来]|[余多来](?=\D*$)/u, ''),
  };
}
