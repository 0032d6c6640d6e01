import type Big from 'big.js';
import type { IndicatorAssessment } from '../../assess/assessment';
import { figure } from '../../assess/operand';
import { decimalsOf, roundHalfUp } from '../../quantity/decimal';
import { defineRule, type Problem } from '../define-rule';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';

type Band = Readonly<Record<'name' | 'answer' | 'score' | 'weight' | 'low' | 'high', string>>;

type BandMessages = Readonly<{ above: Band; below: Band }>;

/** A qualitative row scores inside the band that its answer names: 部分达成 earns less than 达成 and more than 未达成. */
export const qualitativeScoreInBand = defineRule<BandMessages>()({
  id: 'qualitative-score-in-band',
  meta: {
    severity: 'warning',
    category: 'scores',
    fix: 'none',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》：定性指标分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照100%-80%（含）、80%-60%（含）、60%-0%合理确定分值',
    ],
  },
  messageIds: ['above', 'below'],
  *check(assessment) {
    const skips = new Skips();
    if (!assessment.standard.scored) skips.add('not-scored');
    else {
      noteMissingColumns(skips, assessment, 'actual', 'weight', 'score');
      for (const row of rowsInUse(assessment)) yield* judge(row, skips);
    }
    yield* skips;
  },
});

function* judge(row: IndicatorAssessment, skips: Skips): Generator<Problem<BandMessages>> {
  const { band, actual, status } = row;
  const { name, weight, score, actual: answer } = row.indicator;
  if (band === null || actual?.kind !== 'band' || status === 'manual' || status === 'unread') return;
  if (score === null || weight === null || answer === null || skips.addMissing(score)) return;
  const place = placeOf(row, band);
  if (place === 'inside' || score.number?.gt(weight.number ?? 0)) return;
  yield {
    messageId: place,
    data: {
      name: name.text,
      answer: answer.text,
      score: score.text,
      weight: weight.text,
      low: points(band.low),
      high: points(band.high),
    },
    at: score.at,
    related: placesOf(answer, weight),
    expected: `${points(band.low)}–${points(band.high)}`,
    actual: score.text,
  };
}

/** The bounds are rounded as coarsely as the score; only the best band includes its upper one. */
function placeOf(
  { actual, indicator: { score } }: IndicatorAssessment,
  { low, high }: NonNullable<IndicatorAssessment['band']>,
): 'inside' | 'above' | 'below' {
  if (score?.number == null) return 'inside';
  if (score.number.lt(roundHalfUp(low, score.decimals))) return 'below';
  const isBest = actual?.kind === 'band' && actual.band === 'full';
  return isBest || score.number.lt(high) ? 'inside' : 'above';
}

const points = (value: Big): string => figure(value, Math.max(0, decimalsOf(value)));
