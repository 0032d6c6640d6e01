import type { FundAssessment } from '../../assess/assessment';
import { operandOf, percentFigure, figure } from '../../assess/operand';
import { agreesAsShown } from '../../assess/shown-precision';
import { isEmpty } from '../../assess/used-rows';
import type { NumberField } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { placesOf } from '../shared/places-of';
import { Skips } from '../shared/skips';

type Amounts = Readonly<Record<'name' | 'executed' | 'budget' | 'over', string>>;

type BudgetMessages = Readonly<{
  above: Amounts & Readonly<{ rate: string }>;
  'without-budget': Amounts;
}>;

/** No more is spent than was budgeted, the adjusted budget where the form has one. */
export const executionWithinBudget = defineRule<BudgetMessages>()({
  id: 'execution-within-budget',
  meta: {
    severity: 'warning',
    category: 'funds',
    fix: 'none',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》项目支出绩效自评表栏目：全年预算数（A）、全年执行数（B）、执行率（B/A）',
    ],
  },
  messageIds: ['above', 'without-budget'],
  *check({ funds, standard }) {
    const skips = new Skips();
    if (funds.length === 0) skips.add('no-funds');
    else if (funds.every(({ fund }) => fund.executed === null)) skips.add('no-executed-column');
    for (const { fund } of funds) {
      const budget = fund.adjusted ?? fund.initial;
      const { executed } = fund;
      if (executed === null || [budget, executed].every(isEmpty)) continue;
      if (budget === null && fund.role === 'part') continue;
      if (budget === null) skips.add('no-initial-column', executed);
      else if (!skips.addMissing(budget, executed) && isAbove(executed, budget)) {
        yield problemOf(fund, executed, budget, standard.rateDecimals);
      }
    }
    yield* skips;
  },
});

/** Equal at the coarser of both precisions is not above: a budget of 63 may be 63.4 rounded. */
const isAbove = (executed: NumberField, budget: NumberField): boolean =>
  executed.number !== null &&
  budget.number !== null &&
  executed.number.gt(budget.number) &&
  !agreesAsShown(executed.number, budget.number, Math.min(executed.decimals, budget.decimals));

function problemOf(
  { label }: FundAssessment['fund'],
  executed: NumberField,
  budget: NumberField,
  rateDecimals: number,
): Problem<BudgetMessages> {
  const spent = operandOf(executed);
  const planned = operandOf(budget);
  const decimals = Math.max(executed.decimals, budget.decimals, 0);
  const over = spent && planned ? figure(spent.value.minus(planned.value), decimals) : '';
  const data = { name: label.text, executed: spent?.text ?? '', budget: planned?.text ?? '', over };
  const found = {
    at: executed.at,
    related: placesOf(budget),
    expected: `≤${data.budget}`,
    actual: executed.text,
  };
  if (!spent || !planned?.value.gt(0)) return { messageId: 'without-budget', data, ...found };
  const rate = percentFigure(spent.value.div(planned.value), rateDecimals);
  return { messageId: 'above', data: { ...data, rate }, ...found };
}
