import type { Standard } from '../standards/standard';
import type { Computed } from './assessment';
import type { Measured } from './measured';
import { numberScore } from './number-score';
import { operandOf, type Operand } from './operand';
import { deriveWhole } from './derive-points';
import { periodFigures } from './period-figures';
import { stepScore } from './step-score';

/**
 * The score the standard gives for a row, never below nothing nor above the weight. There is none for words, degrees
 * and bands, where a person chooses inside a band, none for a missed range or deadline, for which no standard has a
 * proportion, and none where one score cell covers several rows.
 */
export function indicatorScore(measured: Measured, standard: Standard): Computed | null {
  const { indicator, target, verdict } = measured;
  const weight = operandOf(indicator.weight);
  if (!standard.scored || weight === null || indicator.scoreShared > 1) return null;
  const decimals = Math.max(standard.scoreDecimals, indicator.score?.decimals ?? 0);
  const stepped = stepScore(measured, weight, { standard, decimals });
  if (stepped !== null) return stepped;
  if (verdict.kind === 'undecided') return null;
  if (target?.kind === 'number') {
    return numberScore({ ...measured, verdict }, weight, { standard, decimals, target: target.value });
  }
  return verdict.met ? fullMarks(measured, weight, decimals) : null;
}

/** Full marks for a range or a deadline that was kept. */
function fullMarks(measured: Measured, weight: Operand, decimals: number): Computed | null {
  const text = periodFigures(measured);
  if (text === null) return null;
  const { target, actual } = measured.indicator;
  const from = [target, actual].flatMap((field) => (field === null ? [] : [field.at]));
  return deriveWhole(weight, 'all', { text, from }, decimals);
}
