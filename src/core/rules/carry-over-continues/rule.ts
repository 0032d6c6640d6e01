import type { FundAssessment } from '../../assess/assessment';
import { amountIn, type ShownAmount } from '../../assess/amount-in';
import { figure } from '../../assess/operand';
import { agreesWithinRounding } from '../../assess/shown-precision';
import { isEmpty } from '../../assess/used-rows';
import { elsewhereOf, type TablePair } from '../../compare/table-pair';
import { decimalsOf } from '../../quantity/decimal';
import type { NumberField } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { placesOf } from '../shared/places-of';
import { Skips } from '../shared/skips';

type CarryMessages = Readonly<{
  'more-than-left': Readonly<Record<'name' | 'carried' | 'left' | 'figures', string>>;
}>;

const CARRIED_OVER = /(?:上年|以前年度|年初).{0,4}(?:结转|结余)/u;

/** What is carried over from last year is no more than last year left. */
export const carryOverContinues = defineRule<CarryMessages, TablePair>()({
  id: 'carry-over-continues',
  meta: {
    severity: 'warning',
    category: 'comparison',
    fix: 'none',
    basis: ['财预〔2020〕10号《项目支出绩效评价管理办法》项目支出绩效自评表栏目：其中：上年结转资金'],
  },
  messageIds: ['more-than-left'],
  *check(pair) {
    const skips = new Skips();
    const row = pair.current.funds.find(({ fund }) => CARRIED_OVER.test(fund.label.text));
    const carried = row === undefined ? null : filled(row.fund.initial, row.fund.adjusted);
    const last = pair.other.assessment.funds.filter(({ fund }) => fund.role === 'total');
    if (row === undefined) skips.add('no-carry-over');
    else if (last[0] === undefined || last.length > 1) skips.add('no-fund-total', row.fund.label);
    else if (carried !== null) yield* compared(row, carried, last[0], pair, skips);
    yield* skips;
  },
});

/** The first of the cells that holds something: money carried over is known when the year begins. */
const filled = (...fields: readonly (NumberField | null)[]): NumberField | null =>
  fields.find((field) => field !== null && !isEmpty(field)) ?? null;

function* compared(
  { fund }: FundAssessment,
  carried: NumberField,
  last: FundAssessment,
  { current, other }: TablePair,
  skips: Skips,
): Generator<Problem<CarryMessages>> {
  const unit = current.table.unit;
  const lastUnit = other.assessment.table.unit;
  const budget = filled(last.fund.adjusted, last.fund.initial);
  const given = amountIn(unit, budget, lastUnit);
  const spent = amountIn(unit, last.fund.executed, lastUnit);
  const now = amountIn(unit, carried, unit);
  if (now === null || given === null || spent === null) {
    skips.add('not-comparable', carried);
    return;
  }
  const left = given.value.minus(spent.value);
  const shown = [now, given, spent].map(({ decimals }) => decimals);
  if (now.value.lte(left) || agreesWithinRounding(left, now.value, shown)) return;
  yield {
    messageId: 'more-than-left',
    data: {
      name: fund.label.text,
      carried: carried.text,
      left: figure(left, Math.max(0, decimalsOf(left))),
      figures: `${written(given)} − ${written(spent)}`,
    },
    at: carried.at,
    related: placesOf(fund.label),
    elsewhere: elsewhereOf(other, budget, last.fund.executed),
  };
}

/** An amount that was converted shows more decimals than it needs. */
const written = ({ value }: ShownAmount): string => figure(value, Math.max(0, decimalsOf(value)));
