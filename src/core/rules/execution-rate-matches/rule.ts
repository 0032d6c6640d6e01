import Big from 'big.js';
import type { Computed, FundAssessment } from '../../assess/assessment';
import { agreesAsShown } from '../../assess/shown-precision';
import { formatPercent } from '../../quantity/decimal';
import { isEmpty } from '../../assess/used-rows';
import type { NumberField } from '../../table/field';
import type { FundRow } from '../../table/fund-row';
import { defineRule, type Problem } from '../define-rule';
import type { Standard } from '../../standards/standard';
import { rateOfParts } from '../shared/execution-of-parts';
import { figuresOf } from '../shared/figures-of';
import { placesOf } from '../shared/places-of';
import { rewriteNumber } from '../shared/rewrite-number';
import { Skips } from '../shared/skips';

type Rates = Readonly<Record<'name' | 'figures' | 'expected' | 'shown', string>>;

type RateMessages = Readonly<{
  differs: Rates;
  truncated: Rates;
  'other-denominator': Rates & { readonly used: 'adjusted' | 'initial' };
  'by-parts': Rates;
}>;

/** A printed rate is executed ÷ budget at the decimals it shows; over-spending stays above 100%. */
export const executionRateMatches = defineRule<RateMessages>()({
  id: 'execution-rate-matches',
  meta: {
    severity: 'error',
    category: 'funds',
    fix: 'review',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》项目支出绩效自评表栏目：全年预算数（A）、全年执行数（B）、执行率（B/A）',
    ],
  },
  messageIds: ['differs', 'truncated', 'other-denominator', 'by-parts'],
  *check({ table, funds, standard }) {
    const skips = new Skips();
    if (funds.length === 0) skips.add('no-funds');
    else if (funds.every(({ fund }) => fund.rate === null)) skips.add('no-rate-column');
    for (const row of funds) {
      const { rate } = row.fund;
      if (rate === null || isUnused(row)) continue;
      const ofParts = partsRate(row, table.funds, standard);
      if (ofParts !== null) yield* againstParts(row, rate, ofParts, standard);
      else if (rate.number === null || row.rate === null) noteUndecided(skips, row);
      else if (!agreesAsShown(row.rate.value, rate.number, rate.decimals)) {
        yield problemOf(row, row.rate, rate, Math.max(standard.rateDecimals, rate.decimals - 2));
      }
    }
    yield* skips;
  },
});

const budgetOf = ({ fund, denominator }: FundAssessment): NumberField | null =>
  denominator === null ? (fund.adjusted ?? fund.initial) : fund[denominator.column];

/**
 * A row of the printed form that nobody filled in, a component without money or one whose rate is struck out (—): there
 * is nothing to compare.
 */
function isUnused(row: FundAssessment): boolean {
  const { rate, initial, adjusted, executed, role } = row.fund;
  if ([rate, initial, adjusted, executed].every(isEmpty)) return true;
  const isStruckOut = rate?.text !== '' || row.denominator?.value.eq(0) === true;
  return role === 'part' && isEmpty(rate) && isStruckOut;
}

/** A total row without a budget, above components that hold one, is judged by their sums. */
const partsRate = (
  { fund, denominator }: FundAssessment,
  funds: readonly FundRow[],
  { rateDecimals }: Standard,
): Computed | null =>
  fund.role === 'total' && fund.rate?.number != null && denominator?.value.eq(0) === true
    ? rateOfParts(fund, funds, rateDecimals)
    : null;

function* againstParts(
  row: FundAssessment,
  rate: NumberField,
  exact: Computed,
  { rateDecimals }: Standard,
): Generator<Problem<RateMessages>> {
  if (rate.number === null || agreesAsShown(exact.value, rate.number, rate.decimals)) return;
  yield { messageId: 'by-parts', severity: 'warning', ...foundAt(row, exact, rate, rateDecimals) };
}

function noteUndecided(skips: Skips, row: FundAssessment): void {
  const { rate, executed } = row.fund;
  const budget = budgetOf(row);
  if (skips.addMissing(rate, budget, executed)) return;
  if (budget === null) skips.add('no-initial-column', rate);
  else if (executed === null) skips.add('no-executed-column', rate);
  else skips.add('zero-denominator', budget);
}

function problemOf(
  row: FundAssessment,
  exact: Computed,
  rate: NumberField,
  percentDecimals: number,
): Problem<RateMessages> {
  const found = foundAt(row, exact, rate, percentDecimals);
  const used = otherDenominator(row, rate);
  if (used !== null) {
    return { messageId: 'other-denominator', severity: 'info', ...found, data: { ...found.data, used } };
  }
  if (isCutOff(exact.value, rate)) return { messageId: 'truncated', severity: 'info', ...found };
  return { messageId: 'differs', ...found };
}

function foundAt(row: FundAssessment, exact: Computed, rate: NumberField, percentDecimals: number) {
  const expected = formatPercent(exact.value, percentDecimals);
  return {
    data: { name: row.fund.label.text, figures: figuresOf(exact.derivation), expected, shown: rate.text },
    at: rate.at,
    related: placesOf(budgetOf(row), row.fund.executed),
    expected,
    actual: rate.text,
    ...rewriteNumber(rate, exact.value, { decimals: percentDecimals + 2, numberFormat: '0.00%' }),
  };
}

/** The budget column that the printed rate was divided by, where that is not the one the standard asks for. */
function otherDenominator(
  { fund, denominator }: FundAssessment,
  rate: NumberField,
): 'adjusted' | 'initial' | null {
  const column = denominator?.column === 'adjusted' ? 'initial' : 'adjusted';
  const budget = fund[column]?.number;
  const executed = fund.executed?.number;
  if (!budget || budget.eq(0) || !executed || rate.number === null) return null;
  return agreesAsShown(executed.div(budget), rate.number, rate.decimals) ? column : null;
}

/** True when further decimals were dropped instead of rounded. */
const isCutOff = (exact: Big, { number, decimals }: NumberField): boolean =>
  number !== null && exact.round(decimals, Big.roundDown).eq(number);
