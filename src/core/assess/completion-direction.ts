import Big from 'big.js';
import { compareQuantities } from '../quantity/compare-quantities';
import type { Direction, Quantity } from '../quantity/quantity';
import type { Indicator } from '../table/indicator';
import { agreesAsShown } from './shown-precision';

const WHOLE = new Big(1);

/**
 * What the form's own 完成率 says about direction: where it is actual ÷ target, or 100% for more than the target, higher
 * is better. A rate of exactly 100% says nothing.
 */
export function completionDirection(
  { completion, name }: Indicator,
  target: Quantity | null,
  actual: Quantity | null,
): Direction {
  if (completion?.number == null || target?.kind !== 'number' || actual?.kind !== 'number') return 'unknown';
  const outcome = compareQuantities(target, actual, { name: name.text, direction: 'higher' });
  if (outcome.kind === 'undecided' || outcome.achievement === null) return 'unknown';
  const { numerator, denominator } = outcome.achievement;
  if (numerator.eq(denominator)) return 'unknown';
  const share = numerator.div(denominator);
  const shown = completion.number;
  const said = [share, share.gt(WHOLE) ? WHOLE : share];
  return said.some((value) => agreesAsShown(value, shown, completion.decimals)) ? 'higher' : 'unknown';
}
