import Big from 'big.js';
import type { Computed } from './assessment';
import { bracketed, figure, type Operand } from './operand';

/** More addends than a person would follow are shortened to the first ones and the last. */
const MOST_ADDENDS = 40;
const FIRST_ADDENDS = 20;

/** `10 + 20 + 9.29 = 39.29`, with as many decimals as the most precise addend needs; `null` without addends. */
export function deriveSum(addends: readonly Operand[]): Computed | null {
  const [first, ...others] = addends;
  if (first === undefined) return null;
  const value = addends.reduce((sum, addend) => sum.plus(addend.value), new Big(0));
  const decimals = addends.reduce((most, { text }) => Math.max(most, decimalsIn(text)), 0);
  return {
    value,
    derivation: {
      text: `${written(first, others)} = ${figure(value, decimals)}`,
      from: addends.flatMap(({ from }) => from),
    },
  };
}

function written(first: Operand, others: readonly Operand[]): string {
  const shown = others.length < MOST_ADDENDS ? others : others.slice(0, FIRST_ADDENDS - 1);
  const last = shown === others ? [] : ['…', ...others.slice(-1).map(bracketed)];
  return [first.text, ...shown.map(bracketed), ...last].join(' + ');
}

const decimalsIn = (figure: string): number => {
  const point = figure.indexOf('.');
  return point < 0 ? 0 : figure.length - 1 - point;
};
