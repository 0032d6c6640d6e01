import Big from 'big.js';
import type { Computed, Derivation } from './assessment';
import { bracketed, figure, type Operand } from './operand';

/** A share of the points: `10 × 914.97 ÷ 985.19 = 9.29`; the divisor must not be zero. */
export function deriveProportion(
  weight: Operand,
  dividend: Operand,
  divisor: Operand,
  decimals: number,
): Computed {
  const value = weight.value.times(dividend.value).div(divisor.value);
  return {
    value,
    derivation: {
      text: `${weight.text} × ${bracketed(dividend)} ÷ ${bracketed(divisor)} = ${figure(value, decimals)}`,
      from: [...weight.from, ...dividend.from, ...divisor.from],
    },
  };
}

/** All of the points or none, because of what `why` says: `130 ≥ 38: 10 × 100% = 10.00`. */
export function deriveWhole(
  weight: Operand,
  share: 'all' | 'none',
  why: Derivation,
  decimals: number,
): Computed {
  const value = share === 'all' ? weight.value : new Big(0);
  const percent = share === 'all' ? '100%' : '0%';
  return {
    value,
    derivation: {
      text: `${why.text}: ${weight.text} × ${percent} = ${figure(value, decimals)}`,
      from: [...weight.from, ...why.from],
    },
  };
}
