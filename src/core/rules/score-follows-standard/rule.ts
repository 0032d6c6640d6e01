import type Big from 'big.js';
import type { Computed, IndicatorAssessment } from '../../assess/assessment';
import { figure } from '../../assess/operand';
import { formatDecimal } from '../../quantity/decimal';
import type { NumberField } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { figuresOf } from '../shared/figures-of';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { pointsAgreement } from '../shared/points-agreement';
import { rewriteNumber } from '../shared/rewrite-number';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';

type Row = Readonly<Record<'name' | 'target' | 'actual' | 'score' | 'weight', string>>;
type Recomputed = Row & Readonly<Record<'figures' | 'expected', string>>;

type ScoreMessages = Readonly<{
  'full-though-missed': Recomputed;
  'full-though-not-kept': Row;
  above: Recomputed;
  below: Recomputed;
  rounded: Recomputed;
  'deducted-though-met': Row;
}>;

/** A row with a verdict whose points and score are both known. */
interface Scored {
  readonly row: IndicatorAssessment;
  readonly score: NumberField & { readonly number: Big };
  readonly weight: NumberField & { readonly number: Big };
}

/**
 * An indicator scores what the standard's formula gives. Full marks for a missed target contradict it; fewer points than
 * the formula gives are a unit's own decision. Answers in bands belong to qualitative-score-in-band.
 */
export const scoreFollowsStandard = defineRule<ScoreMessages>()({
  id: 'score-follows-standard',
  meta: {
    severity: 'error',
    category: 'scores',
    fix: 'review',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》：定量指标完成指标值的记该指标所赋全部分值，未完成的按完成值与指标值的比例记分',
      '项目自评表填报说明：正向指标得分＝权重×B/A，反向指标得分＝权重×A/B，得分不超过权重',
    ],
  },
  messageIds: [
    'full-though-missed',
    'full-though-not-kept',
    'above',
    'below',
    'rounded',
    'deducted-though-met',
  ],
  *check(assessment) {
    const skips = new Skips();
    if (!assessment.standard.scored) skips.add('not-scored');
    else {
      noteMissingColumns(skips, assessment, 'target', 'actual', 'weight', 'score');
      for (const row of rowsInUse(assessment)) {
        const scored = scoredRow(row, skips);
        if (scored !== null) yield* judge(scored, assessment.standard.scoreDecimals);
      }
    }
    yield* skips;
  },
});

/** `null`, with its reason noted, for a row without a verdict of its own. */
function scoredRow(row: IndicatorAssessment, skips: Skips): Scored | null {
  const { target, actual, weight, score, scoreShared } = row.indicator;
  if (target === null || actual === null) return null;
  if (row.status === 'manual' || row.status === 'unread') {
    skips.add('undecided-row', target, actual);
    return null;
  }
  if (weight === null || row.band !== null) return null;
  if (scoreShared > 1) {
    skips.add('shared-score', score);
    return null;
  }
  if (score === null || skips.addMissing(weight, score)) return null;
  return isKnown(weight) && isKnown(score) ? { row, weight, score } : null;
}

const isKnown = (field: NumberField): field is Scored['score'] => field.number !== null;

function* judge(scored: Scored, scoreDecimals: number): Generator<Problem<ScoreMessages>> {
  const { row, score, weight } = scored;
  if (score.number.gt(weight.number)) return;
  const isFull = score.number.eq(weight.number);
  if (row.score !== null) {
    yield* compare(scored, row.score, { isFull, scoreDecimals });
  } else if (row.status === 'missed') {
    if (isFull) yield { messageId: 'full-though-not-kept', ...found(scored) };
  } else if (!isFull) {
    yield { messageId: 'deducted-though-met', severity: 'info', ...found(scored) };
  }
}

function* compare(
  scored: Scored,
  exact: Computed,
  { isFull, scoreDecimals }: { readonly isFull: boolean; readonly scoreDecimals: number },
): Generator<Problem<ScoreMessages>> {
  const { row, score, weight } = scored;
  const agreement = pointsAgreement(exact.value, score.number, score.decimals);
  if (agreement === 'same') return;
  const decimals = Math.max(scoreDecimals, score.decimals);
  const base = found(scored);
  const result = {
    ...base,
    data: { ...base.data, figures: figuresOf(exact.derivation), expected: figure(exact.value, decimals) },
    related: exact.derivation.from,
    expected: formatDecimal(exact.value, decimals),
  };
  const fix = () => rewriteNumber(score, exact.value, { decimals, numberFormat: '0.00' });
  if (exact.value.eq(weight.number)) {
    yield { messageId: 'deducted-though-met', severity: 'info', ...base, expected: result.expected };
  } else if (isFull && row.status === 'missed') {
    yield { messageId: 'full-though-missed', ...result, ...fix() };
  } else if (agreement === 'rounded') {
    yield { messageId: 'rounded', severity: 'info', ...result, ...fix() };
  } else if (score.number.gt(exact.value)) {
    yield { messageId: 'above', severity: 'warning', ...result, ...fix() };
  } else {
    yield { messageId: 'below', severity: 'info', ...result };
  }
}

function found({ row: { indicator }, score, weight }: Scored) {
  const { name, target, actual } = indicator;
  return {
    data: {
      name: name.text,
      target: target?.text ?? '',
      actual: actual?.text ?? '',
      score: score.text,
      weight: weight.text,
    },
    at: score.at,
    related: placesOf(target, actual, weight),
    actual: score.text,
  };
}
