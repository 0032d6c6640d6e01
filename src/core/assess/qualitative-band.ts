import Big from 'big.js';
import type { Standard } from '../standards/standard';
import type { IndicatorAssessment } from './assessment';
import type { Measured } from './measured';

/**
 * The points that a band answer (达成, 部分达成, 未达成预期指标) allows. Only the best band includes its upper bound; that
 * of the others is where the next band begins.
 */
export function qualitativeBand(
  { indicator, actual }: Measured,
  standard: Standard,
): IndicatorAssessment['band'] {
  const weight = indicator.weight?.number ?? null;
  if (!standard.scored || actual?.kind !== 'band' || weight === null || indicator.scoreShared > 1)
    return null;
  const [full, partial, none] = standard.qualitativeBands.map((cut) => weight.times(cut));
  const bounds = { full: [full, weight], partial: [partial, full], none: [none, partial] } as const;
  const [low = new Big(0), high = weight] = bounds[actual.band];
  return { low, high };
}
