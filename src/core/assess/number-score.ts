import Big from 'big.js';
import { signOf } from '../quantity/decimal';
import { sidesOf } from './achievement';
import type { Computed } from './assessment';
import { comparisonFigures } from './comparison-figures';
import { deriveProportion, deriveWhole } from './derive-points';
import type { Measured } from './measured';
import { percentFigure, type Operand } from './operand';
import { scoreReversed } from './reverse-score';
import type { Rounding } from './rounding';

/** The score of a decided row whose target is the number `target`; `null` where no proportion makes sense. */
export function numberScore(
  measured: Measured & { readonly verdict: { readonly kind: 'decided' } },
  weight: Operand,
  { target, ...rounding }: Rounding & { readonly target: Big },
): Computed | null {
  return measured.verdict.met
    ? metScore(measured, weight, rounding)
    : missedScore(measured, weight, { target, ...rounding });
}

function metScore(measured: Measured, weight: Operand, { standard, decimals }: Rounding): Computed {
  const why = comparisonFigures(measured, true);
  const line = standard.overachievementZero;
  const sides = line === null || measured.direction === 'lower' ? null : sidesOf(measured);
  if (sides !== null && line !== null) {
    const share = sides.actual.value.div(sides.target.value);
    const text = `${percentFigure(share, standard.rateDecimals)} > ${percentFigure(new Big(line), 0)}`;
    if (share.gt(line)) return deriveWhole(weight, 'none', { text, from: why.from }, decimals);
  }
  return deriveWhole(weight, 'all', why, decimals);
}

function missedScore(
  measured: Measured,
  weight: Operand,
  { target, standard, decimals }: Rounding & { readonly target: Big },
): Computed | null {
  const nothing = (): Computed => deriveWhole(weight, 'none', comparisonFigures(measured, false), decimals);
  if (measured.actual?.kind !== 'number') return null;
  if (standard.missedScore === 'zero' || signOf(target) === 0) return nothing();
  const sides = sidesOf(measured);
  if (sides === null || measured.direction === 'unknown') return null;
  if (measured.direction === 'lower') return scoreReversed(weight, sides, { standard, decimals });
  if (signOf(sides.actual.value) < 0) return nothing();
  return deriveProportion(weight, sides.actual, sides.target, decimals);
}
