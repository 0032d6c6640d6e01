import type { Sides } from './achievement';
import type { Computed } from './assessment';
import { deriveProportion, deriveWhole } from './derive-points';
import { bracketed, figure, type Operand } from './operand';
import type { Rounding } from './rounding';

/** The score of a missed target where lower is better, by the standard's formula; the target is above zero. */
export function scoreReversed(
  weight: Operand,
  { target, actual }: Sides,
  { standard, decimals }: Rounding,
): Computed {
  if (standard.reverseMethod === 'ratio') return deriveProportion(weight, target, actual, decimals);
  const from = [...actual.from, ...target.from];
  const twice = target.value.times(2);
  if (actual.value.gte(twice)) {
    return deriveWhole(weight, 'none', { text: `${actual.text} ≥ 2 × ${target.text}`, from }, decimals);
  }
  const value = weight.value.times(twice.minus(actual.value)).div(target.value);
  const excess = `(${actual.text} − ${bracketed(target)}) ÷ ${bracketed(target)}`;
  return {
    value,
    derivation: {
      text: `${weight.text} × (1 − ${excess}) = ${figure(value, decimals)}`,
      from: [...weight.from, ...from],
    },
  };
}
