import Big from 'big.js';
import type { Computed } from './assessment';
import { bracketed, figure, type Operand } from './operand';

/** `10 + 20 + 9.29 = 39.29`, with as many decimals as the most precise addend needs; `null` without addends. */
export function deriveSum(addends: readonly Operand[]): Computed | null {
  const [first, ...others] = addends;
  if (first === undefined) return null;
  const value = addends.reduce((sum, addend) => sum.plus(addend.value), new Big(0));
  const decimals = Math.max(...addends.map(({ text }) => text.split('.')[1]?.length ?? 0));
  return {
    value,
    derivation: {
      text: `${[first.text, ...others.map(bracketed)].join(' + ')} = ${figure(value, decimals)}`,
      from: addends.flatMap(({ from }) => from),
    },
  };
}
