import type { Computed } from './assessment';
import { bracketed, figure, type Operand } from './operand';

/** `18372.10 − 28517.27 = −10145.17`. */
export function deriveDifference(minuend: Operand, subtrahend: Operand, decimals: number): Computed {
  const value = minuend.value.minus(subtrahend.value);
  return {
    value,
    derivation: {
      text: `${minuend.text} − ${bracketed(subtrahend)} = ${figure(value, decimals)}`,
      from: [...minuend.from, ...subtrahend.from],
    },
  };
}
