import Big from 'big.js';
import { assessFund } from '../../assess/assess-fund';
import type { Assessment, Computed, FundAssessment } from '../../assess/assessment';
import { executionPoints } from '../../assess/execution-points';
import { figure, operandOf } from '../../assess/operand';
import { agreesAsShown } from '../../assess/shown-precision';
import { isEmpty } from '../../assess/used-rows';
import { formatDecimal } from '../../quantity/decimal';
import type { Standard } from '../../standards/standard';
import type { NumberField } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { scoreOfParts } from '../shared/execution-of-parts';
import { figuresOf } from '../shared/figures-of';
import { pointsAgreement, type PointsAgreement } from '../shared/points-agreement';
import { rewriteNumber } from '../shared/rewrite-number';
import { Skips } from '../shared/skips';

type Scores = Readonly<Record<'name' | 'figures' | 'expected' | 'shown', string>>;

type ScoreMessages = Readonly<{
  differs: Scores;
  'follows-rate': Scores & Readonly<{ rate: string }>;
  'other-denominator': Scores & { readonly used: 'adjusted' | 'initial' };
  rounded: Scores;
  truncated: Scores;
  'by-parts': Scores;
}>;

/** A printed score, and what it comes to. */
interface Scored {
  readonly row: FundAssessment;
  readonly score: NumberField;
  readonly exact: Computed;
}

/** The execution score is points × execution rate, full points at most, wherever a fund row prints a score. */
export const executionScoreMatches = defineRule<ScoreMessages>()({
  id: 'execution-score-matches',
  meta: {
    severity: 'error',
    category: 'funds',
    fix: 'review',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》项目支出绩效自评表栏目：分值、执行率（B/A）、得分',
      '部门整体支出绩效自评表“得分计算方法”栏：执行率×该指标分值，最高不得超过分值上限',
    ],
  },
  messageIds: ['differs', 'follows-rate', 'other-denominator', 'rounded', 'truncated', 'by-parts'],
  *check(assessment) {
    const { funds, standard } = assessment;
    const skips = new Skips();
    if (funds.length === 0) skips.add('no-funds');
    else if (!standard.scored) skips.add('not-scored');
    else if (funds.every(({ fund }) => fund.score === null)) skips.add('no-score-column');
    else for (const row of scoredRows(assessment)) yield* judge(row, assessment, skips);
    yield* skips;
  },
});

/** Total rows, and components that print points and a score of their own, although these count in no sum. */
const scoredRows = ({ funds, standard }: Assessment): FundAssessment[] =>
  funds.flatMap((row) => {
    if (row.fund.role === 'total') return row;
    const points = operandOf(row.fund.weight);
    return points === null || row.fund.score?.number == null ? [] : assessFund(row.fund, points, standard);
  });

function* judge(
  row: FundAssessment,
  assessment: Assessment,
  skips: Skips,
): Generator<Problem<ScoreMessages>> {
  const { score, weight } = row.fund;
  if (score === null || (isEmpty(score) && isEmpty(weight))) return;
  if (score.number === null) skips.addMissing(score);
  else if (row.score !== null) yield* compare({ row, score, exact: row.score }, assessment.standard);
  else yield* compareWithParts(row, score, assessment, skips);
}

function* compare(scored: Scored, standard: Standard): Generator<Problem<ScoreMessages>> {
  const { row, score, exact } = scored;
  const agreement = agreementOf(exact, score);
  if (agreement === 'same' || comesFromFinerRate(scored)) return;
  const found = foundAt(scored, standard);
  const fix = rewriteNumber(score, exact.value, { decimals: standard.scoreDecimals, numberFormat: '0.00' });
  const used = otherDenominator(scored, standard);
  if (used !== null) {
    const data = { ...found.data, used };
    yield { messageId: 'other-denominator', severity: 'info', ...found, data, ...fix };
  } else if (agreement !== 'differs') {
    yield { messageId: agreement, severity: 'info', ...found, ...fix };
  } else if (!followsRate(scored)) {
    yield { messageId: 'differs', ...found, ...fix };
  } else if (row.rate !== null && agreesWith(row.fund.rate, row.rate)) {
    yield { messageId: 'rounded', severity: 'info', ...found, ...fix };
  } else {
    yield {
      messageId: 'follows-rate',
      ...found,
      data: { ...found.data, rate: row.fund.rate?.text ?? '' },
      ...fix,
    };
  }
}

/** A total of 0 gives no rate; where its components hold money, they give one. */
function* compareWithParts(
  row: FundAssessment,
  score: NumberField,
  { table, standard }: Assessment,
  skips: Skips,
): Generator<Problem<ScoreMessages>> {
  const { fund, denominator } = row;
  const points = executionPoints(fund, table, standard);
  const exact =
    points && denominator?.value.eq(0) ? scoreOfParts(fund, points, { funds: table.funds, standard }) : null;
  if (exact === null) noteUndecided(skips, row);
  else if (agreementOf(exact, score) === 'differs') {
    yield { messageId: 'by-parts', severity: 'warning', ...foundAt({ row, score, exact }, standard) };
  }
}

function noteUndecided(skips: Skips, { fund, denominator }: FundAssessment): void {
  const { score, weight, executed } = fund;
  const budget = fund.adjusted ?? fund.initial;
  if (skips.addMissing(weight, budget, executed)) return;
  if (denominator?.value.lte(0)) skips.add('zero-denominator', budget);
  else if (budget === null) skips.add('no-initial-column', score);
  else skips.add(executed === null ? 'no-executed-column' : 'no-weight-column', score);
}

function foundAt({ row, score, exact }: Scored, { scoreDecimals }: Standard) {
  const decimals = Math.max(scoreDecimals, score.decimals);
  return {
    data: {
      name: row.fund.label.text,
      figures: figuresOf(exact.derivation),
      expected: figure(exact.value, decimals),
      shown: score.text,
    },
    at: score.at,
    related: exact.derivation.from,
    expected: formatDecimal(exact.value, decimals),
    actual: score.text,
  };
}

const agreementOf = ({ value }: Computed, { number, decimals }: NumberField): PointsAgreement =>
  number === null ? 'differs' : pointsAgreement(value, number, decimals);

const agreesWith = (shown: NumberField | null, { value }: Computed): boolean =>
  shown?.number != null && agreesAsShown(value, shown.number, shown.decimals);

/** What the points come to by a rate, the full points at most. */
const atRate = (points: Big, rate: Big): Big => (rate.gt(1) ? points : points.times(rate));

/** True when the score is the points times the rate printed beside it. */
function followsRate({ row: { fund }, score }: Scored): boolean {
  if (fund.rate?.number == null || fund.weight?.number == null) return false;
  const value = atRate(fund.weight.number, fund.rate.number);
  return score.number !== null && agreesAsShown(value, score.number, score.decimals);
}

/** Without amounts only the printed rate is known, and the score may come from one with more decimals. */
function comesFromFinerRate({ row: { fund, rate }, score, exact }: Scored): boolean {
  if (rate !== null || fund.rate?.number == null || fund.weight?.number == null) return false;
  const half = new Big(10).pow(-fund.rate.decimals).div(2);
  const slack = fund.weight.number.times(half).plus(new Big(10).pow(-score.decimals).div(2));
  return score.number !== null && exact.value.minus(score.number).abs().lte(slack);
}

/** The budget column that gives the score, where it is not the one the standard asks for. */
function otherDenominator({ row, score }: Scored, standard: Standard): 'adjusted' | 'initial' | null {
  const used = row.denominator?.column === 'adjusted' ? 'initial' : 'adjusted';
  const points = operandOf(row.fund.weight);
  if (row.fund[used]?.number == null) return null;
  const other = assessFund(row.fund, points, { ...standard, executionDenominator: used }).score;
  return other !== null && agreementOf(other, score) === 'same' ? used : null;
}
