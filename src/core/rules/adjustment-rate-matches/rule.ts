import Big from 'big.js';
import type { Computed, FundAssessment } from '../../assess/assessment';
import { percentFigure } from '../../assess/operand';
import { agreesAsShown } from '../../assess/shown-precision';
import { isEmpty } from '../../assess/used-rows';
import { formatPercent } from '../../quantity/decimal';
import type { NumberField } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { figuresOf } from '../shared/figures-of';
import { placesOf } from '../shared/places-of';
import { rewriteNumber } from '../shared/rewrite-number';
import { Skips } from '../shared/skips';

type Rates = Readonly<Record<'name' | 'figures' | 'expected' | 'shown', string>>;

type RateMessages = Readonly<{
  differs: Rates;
  'sign-reversed': Rates;
  'adjusted-as-divisor': Rates;
  truncated: Rates;
}>;

/** 预算调整率 is the signed adjustment over the initial budget, at the decimals the cell shows. */
export const adjustmentRateMatches = defineRule<RateMessages>()({
  id: 'adjustment-rate-matches',
  meta: {
    severity: 'error',
    category: 'funds',
    fix: 'review',
    basis: [
      '财预〔2013〕53号《预算绩效评价共性指标体系框架》部门整体支出：预算调整率＝预算调整数÷预算数×100%',
      '部门整体支出绩效自评表栏目：年度预算调整数、部门年初预算收入、预算调整率（调减为负）',
    ],
  },
  messageIds: ['differs', 'sign-reversed', 'adjusted-as-divisor', 'truncated'],
  *check({ funds, standard }) {
    const skips = new Skips();
    if (funds.length === 0) skips.add('no-funds');
    else if (funds.every(({ fund }) => fund.adjustmentRate === null)) skips.add('no-adjustment-rate-column');
    for (const row of funds) {
      const { adjustmentRate: rate } = row.fund;
      if (rate === null || isUnused(row)) continue;
      if (rate.number === null || row.adjustmentRate === null) noteUndecided(skips, row);
      else if (!agreesAsShown(row.adjustmentRate.value, rate.number, rate.decimals)) {
        yield problemOf(row, row.adjustmentRate, rate, Math.max(standard.rateDecimals, rate.decimals - 2));
      }
    }
    yield* skips;
  },
});

const isUnused = ({ fund }: FundAssessment): boolean =>
  [fund.adjustmentRate, fund.adjustment, fund.adjusted, fund.initial].every(isEmpty);

function noteUndecided(skips: Skips, { fund, adjustment }: FundAssessment): void {
  const { adjustmentRate: rate, adjustment: typed, adjusted, initial } = fund;
  const amounts = adjustment === null && typed !== null ? [typed] : [adjusted];
  if (skips.addMissing(rate, initial, ...amounts)) return;
  if (initial === null) skips.add('no-initial-column', rate);
  else if (adjusted === null && typed === null) skips.add('no-adjusted-column', rate);
  else skips.add('zero-denominator', initial);
}

function problemOf(
  row: FundAssessment,
  exact: Computed,
  rate: NumberField,
  percentDecimals: number,
): Problem<RateMessages> {
  const { fund } = row;
  const found = {
    data: {
      name: fund.label.text,
      figures: figuresOf(exact.derivation),
      expected: percentFigure(exact.value, percentDecimals),
      shown: rate.text,
    },
    at: rate.at,
    related: placesOf(fund.adjustment, fund.adjusted, fund.initial),
    expected: formatPercent(exact.value, percentDecimals),
    actual: rate.text,
    ...rewriteNumber(rate, exact.value, { decimals: percentDecimals + 2, numberFormat: '0.00%' }),
  };
  if (matches(rate, exact.value.times(-1))) {
    return {
      messageId: 'sign-reversed',
      ...found,
      ...(fund.adjustment === null ? { severity: 'info' } : {}),
    };
  }
  if (matches(rate, overAdjusted(row))) return { messageId: 'adjusted-as-divisor', ...found };
  if (isCutOff(exact.value, rate)) return { messageId: 'truncated', severity: 'info', ...found };
  return { messageId: 'differs', ...found };
}

const matches = ({ number, decimals }: NumberField, value: Big | null): boolean =>
  value !== null && number !== null && agreesAsShown(value, number, decimals);

/** The same adjustment divided by the adjusted budget instead of the initial one. */
function overAdjusted({ fund, adjustment }: FundAssessment): Big | null {
  const adjusted = fund.adjusted?.number;
  return adjustment === null || !adjusted || adjusted.eq(0) ? null : adjustment.value.div(adjusted);
}

/** True when further decimals were dropped instead of rounded. */
const isCutOff = (exact: Big, { number, decimals }: NumberField): boolean =>
  number !== null && exact.round(decimals, Big.roundDown).eq(number);
