import type { Computed, FundAssessment } from '../../assess/assessment';
import { figure } from '../../assess/operand';
import { agreesWithinRounding } from '../../assess/shown-precision';
import { formatDecimal } from '../../quantity/decimal';
import { isEmpty } from '../../assess/used-rows';
import type { NumberField } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { figuresOf } from '../shared/figures-of';
import { placesOf } from '../shared/places-of';
import { rewriteNumber } from '../shared/rewrite-number';
import { Skips } from '../shared/skips';

type Amounts = Readonly<Record<'name' | 'figures' | 'expected' | 'shown', string>>;

type AdjustmentMessages = Readonly<{ differs: Amounts; 'sign-reversed': Amounts }>;

/** 年度预算调整数 is the adjusted budget less the initial one; a cut is negative. */
export const adjustmentAddsUp = defineRule<AdjustmentMessages>()({
  id: 'adjustment-adds-up',
  meta: {
    severity: 'error',
    category: 'funds',
    fix: 'review',
    basis: ['部门整体支出绩效自评表栏目：部门调整预算收入、部门年初预算收入、年度预算调整数（调减为负）'],
  },
  messageIds: ['differs', 'sign-reversed'],
  *check({ funds }) {
    const skips = new Skips();
    if (funds.length === 0) skips.add('no-funds');
    else if (funds.every(({ fund }) => fund.adjustment === null)) skips.add('no-adjustment-column');
    for (const row of funds) {
      const { adjustment, adjusted, initial } = row.fund;
      if (adjustment === null || [adjustment, adjusted, initial].every(isEmpty)) continue;
      if (adjustment.number === null || row.adjustment === null) noteUndecided(skips, row);
      else if (!agreesWithinRounding(row.adjustment.value, adjustment.number, decimalsOf(row))) {
        yield problemOf(row, row.adjustment, adjustment);
      }
    }
    yield* skips;
  },
});

const decimalsOf = ({ fund }: FundAssessment): number[] =>
  [fund.adjustment, fund.adjusted, fund.initial].flatMap((field) => (field === null ? [] : [field.decimals]));

function noteUndecided(skips: Skips, { fund }: FundAssessment): void {
  if (skips.addMissing(fund.adjustment, fund.adjusted, fund.initial)) return;
  skips.add(fund.adjusted === null ? 'no-adjusted-column' : 'no-initial-column', fund.adjustment);
}

function problemOf(
  row: FundAssessment,
  exact: Computed,
  adjustment: NumberField,
): Problem<AdjustmentMessages> {
  const decimals = Math.max(...decimalsOf(row));
  const reversed = adjustment.number?.times(-1);
  const isReversed = reversed !== undefined && agreesWithinRounding(exact.value, reversed, decimalsOf(row));
  return {
    messageId: isReversed ? 'sign-reversed' : 'differs',
    data: {
      name: row.fund.label.text,
      figures: figuresOf(exact.derivation),
      expected: figure(exact.value, decimals),
      shown: adjustment.text,
    },
    at: adjustment.at,
    related: placesOf(row.fund.adjusted, row.fund.initial),
    expected: formatDecimal(exact.value, decimals),
    actual: adjustment.text,
    ...rewriteNumber(adjustment, exact.value, { decimals, numberFormat: '0.00' }),
  };
}
