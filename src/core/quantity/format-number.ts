import Big from 'big.js';
import { formatDecimal } from './decimal';
import { unitOf } from './find-unit';
import type { Approximation, Comparison, NumberQuantity } from './quantity';

const SIGNS: Readonly<Record<Comparison, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };
const VAGUE: Readonly<Record<Approximation, string>> = { about: '约', over: '超' };
const CHANGES = { up: '增长', down: '下降' } as const;
const MAGNITUDES = [
  ['', 0],
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
] as const;

/** The canonical text of a number: change, sign, vagueness, figure, unit, and what it is per (`≥约10万宗/年`). */
export const formatNumber = (quantity: NumberQuantity): string => {
  const { comparison, approximation, change, per, period } = quantity;
  return [
    change === undefined ? '' : CHANGES[change],
    comparison === null ? '' : SIGNS[comparison],
    approximation === null ? '' : VAGUE[approximation],
    figureOf(quantity),
    per === null ? '' : `/${per}`,
    period === null ? '' : `/${period}`,
  ].join('');
};

/** The figure in the smallest magnitude or multiple of its unit that shows exactly its decimals: 90万元, 5公里. */
const figureOf = ({ value, decimals, unit, change }: NumberQuantity): string => {
  const figure = change === 'down' ? value.neg() : value;
  const names = unit === '%' ? ([['%', -2]] as const) : namesOf(unit);
  const [name, power] = names.find(([, size]) => decimals + size >= 0) ?? [unit, 0];
  return `${formatDecimal(figure.div(new Big(10).pow(power)), Math.max(decimals + power, 0))}${name}`;
};

const namesOf = (unit: string): readonly (readonly [string, number])[] => {
  const magnitudes = MAGNITUDES.map(([word, power]) => [`${word}${unit}`, power] as const);
  const multiples = Object.entries(unitOf(unit).names).filter(([, power]) => power > 0);
  return [...magnitudes, ...multiples].sort(([, a], [, b]) => a - b);
};
