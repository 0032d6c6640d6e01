import { compareQuantities } from '../quantity/compare-quantities';

import type { Standard } from '../standards/standard';
import type { Indicator } from '../table/indicator';
import type { IndicatorAssessment, Undecided } from './assessment';
import { achievementOf } from './achievement';
import { indicatorScore } from './indicator-score';
import { indicatorStatus } from './indicator-status';
import type { Measured, Verdict } from './measured';
import { qualitativeBand } from './qualitative-band';
import { readQuantity } from './read-quantity';
import { rowDirection } from './row-direction';

/**
 * One indicator row against its target: verdict, achievement and the points the standard gives for it. `year` is the
 * evaluated one, for deadlines that leave it out; `null` when the table does not say.
 */
export function assessIndicator(
  indicator: Indicator,
  standard: Standard,
  year: number | null,
): IndicatorAssessment {
  const measured = measure(indicator, year);
  const { target, actual, direction, verdict } = measured;
  return {
    indicator,
    status: indicatorStatus(measured, standard),
    undecided: verdict.kind === 'undecided' ? verdict.why : null,
    target,
    actual,
    direction,
    rate: achievementOf(measured, standard),
    score: indicatorScore(measured, standard),
    band: qualitativeBand(measured, standard),
    assumedUnit: verdict.kind === 'decided' ? verdict.assumedUnit : null,
  };
}

function measure(indicator: Indicator, year: number | null): Measured {
  const target = indicator.target && readQuantity(indicator.target, 'target', indicator.actual);
  const actual = indicator.actual && readQuantity(indicator.actual, 'actual', indicator.target);
  const direction = rowDirection(indicator, target, actual);
  return {
    indicator,
    target,
    actual,
    direction,
    verdict: judge(indicator, { target, actual, direction }, year),
  };
}

function judge(
  indicator: Indicator,
  { target, actual, direction }: Readonly<Pick<Measured, 'target' | 'actual' | 'direction'>>,
  year: number | null,
): Verdict {
  if (indicator.target === null) return undecided('no-target-column');
  if (indicator.actual === null) return undecided('no-actual-column');
  if (target === null || actual === null) return undecided('unreadable');
  return compareQuantities(target, actual, { name: indicator.name.text, direction, year });
}

const undecided = (why: Undecided): Verdict => ({ kind: 'undecided', why });
