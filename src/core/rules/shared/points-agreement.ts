import Big from 'big.js';
import { agreesAsShown } from '../../assess/shown-precision';
import { roundHalfUp } from '../../quantity/decimal';

/**
 * How typed points relate to the exact ones: the same at the decimals shown; rounded to so few decimals that more than
 * a trifle is lost (9 for 8.62); further decimals dropped (8 for 8.63); or another number.
 */
export type PointsAgreement = 'same' | 'rounded' | 'truncated' | 'differs';

/** Points that nobody asks about when they are lost or won by rounding. */
const TRIFLE = new Big('0.1');

export function pointsAgreement(exact: Big, shown: Big, decimals: number): PointsAgreement {
  if (agreesAsShown(exact, shown, decimals)) {
    return exact.minus(shown).abs().lte(TRIFLE) ? 'same' : 'rounded';
  }
  return exact.round(decimals, Big.roundDown).eq(roundHalfUp(shown, decimals)) ? 'truncated' : 'differs';
}
