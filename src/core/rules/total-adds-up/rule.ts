import Big from 'big.js';
import type { Assessment, Computed } from '../../assess/assessment';
import { figure } from '../../assess/operand';
import { decimalsOf, formatDecimal } from '../../quantity/decimal';
import type { NumberField } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { figuresOf } from '../shared/figures-of';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { pointsAgreement } from '../shared/points-agreement';
import { rewriteNumber } from '../shared/rewrite-number';
import { Skips } from '../shared/skips';
import { totalParts, type TotalParts } from '../shared/total-parts';

type Sums = Readonly<Record<'figures' | 'sum' | 'shown', string>>;

type TotalMessages = Readonly<{
  differs: Sums;
  'without-execution': Sums & Readonly<{ execution: string }>;
  rounded: Sums;
  'below-rows': Sums;
  'above-possible': Sums & Readonly<Record<'left' | 'most', string>>;
}>;

interface Total {
  readonly score: NumberField;
  readonly shown: Big;
  readonly parts: TotalParts;
  readonly sum: Computed;
}

/** 总分 is the execution score and the scores of all indicators together, each counted once. */
export const totalAddsUp = defineRule<TotalMessages>()({
  id: 'total-adds-up',
  meta: {
    severity: 'error',
    category: 'scores',
    fix: 'review',
    basis: ['自评表填报说明：总分＝各项得分之和'],
  },
  messageIds: ['differs', 'without-execution', 'rounded', 'below-rows', 'above-possible'],
  *check(assessment) {
    const skips = new Skips();
    const score = assessment.table.total?.score ?? null;
    if (!assessment.standard.scored) skips.add('not-scored');
    else if (score === null) skips.add('no-total');
    else yield* check(score, assessment, skips);
    yield* skips;
  },
});

function* check(score: NumberField, assessment: Assessment, skips: Skips): Generator<Problem<TotalMessages>> {
  const parts = totalParts(assessment);
  if (parts === null) noteMissingColumns(skips, assessment, 'score');
  else if (!skips.addMissing(score) && score.number !== null) {
    if (parts.sum === null) skips.addMissing(...parts.missing);
    else yield* judge({ score, shown: score.number, parts, sum: parts.sum }, skips);
  }
}

function* judge(total: Total, skips: Skips): Generator<Problem<TotalMessages>> {
  const { parts, shown, sum } = total;
  const agreement = agreementWith(total, sum.value);
  if (agreement === 'same' && parts.isComplete) return;
  if (parts.isComplete && agreement === 'rounded') {
    yield { messageId: 'rounded', severity: 'info', ...exactly(total) };
  } else if (agreement !== 'same' && leavesExecutionOut(total)) {
    const execution = points(parts.execution ?? new Big(0));
    const found = exactly(total);
    yield { messageId: 'without-execution', ...found, data: { ...found.data, execution } };
  } else if (parts.isComplete) {
    yield { messageId: 'differs', ...exactly(total) };
  } else if (agreement === 'differs' && shown.lt(sum.value)) {
    yield { messageId: 'below-rows', ...found(total), expected: `≥${points(sum.value)}` };
  } else if (isImpossible(total)) {
    yield aboveMost(total);
  } else if (!skips.addMissing(...parts.missing)) {
    skips.add('incomplete', total.score);
  }
}

/** Scores may be added up as they are stored or as they are displayed. */
function agreementWith({ score, shown, parts }: Total, exact: Big): 'same' | 'rounded' | 'differs' {
  if (parts.isComplete && parts.shownSum.eq(shown)) return 'same';
  const agreement = pointsAgreement(exact, shown, score.decimals);
  return agreement === 'truncated' ? 'differs' : agreement;
}

const leavesExecutionOut = (total: Total): boolean => {
  const { execution } = total.parts;
  return execution?.gt(0) === true && agreementWith(total, total.sum.value.minus(execution)) === 'same';
};

/** True when even full marks for everything that was not read leave the sum below the printed total. */
const isImpossible = (total: Total): boolean =>
  total.parts.left !== null &&
  total.shown.gt(mostOf(total)) &&
  agreementWith(total, mostOf(total)) === 'differs';

const mostOf = ({ sum, parts: { left } }: Total): Big => (left?.gt(0) ? sum.value.plus(left) : sum.value);

function aboveMost(total: Total): Problem<TotalMessages> {
  const most = points(mostOf(total));
  const left = points(total.parts.left ?? new Big(0));
  const base = found(total);
  return { messageId: 'above-possible', ...base, data: { ...base.data, left, most }, expected: `≤${most}` };
}

function found({ score, sum }: Total) {
  return {
    data: { figures: figuresOf(sum.derivation), sum: points(sum.value), shown: score.text },
    at: score.at,
    related: sum.derivation.from,
    actual: score.text,
  };
}

/** A finding with the sum as the right total; no correction is proposed while the points themselves exceed the total's. */
function exactly(total: Total) {
  const { score, sum, parts } = total;
  const decimals = Math.max(0, decimalsOf(sum.value));
  const fix = parts.left?.lt(0) ? {} : rewriteNumber(score, sum.value, { decimals, numberFormat: '0.00' });
  return { ...found(total), expected: formatDecimal(sum.value, decimals), ...fix };
}

const points = (value: Big): string => figure(value, Math.max(0, decimalsOf(value)));
