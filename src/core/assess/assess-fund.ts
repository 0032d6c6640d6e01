import type { Standard } from '../standards/standard';
import type { NumberField } from '../table/field';
import type { FundRow } from '../table/fund-row';
import type { Computed, FundAssessment } from './assessment';
import { deriveDifference } from './derive-difference';
import { deriveQuotient } from './derive-quotient';
import { executionScore } from './execution-score';
import { figure, operandOf, type Operand } from './operand';

/** What a line of money comes to; `points` are those of execution, `null` for rows that earn none. */
export function assessFund(fund: FundRow, points: Operand | null, standard: Standard): FundAssessment {
  const column = denominatorColumn(fund, standard);
  const budget = operandOf(fund[column]);
  const executed = operandOf(fund.executed);
  const adjustment = adjustmentOf(fund);
  return {
    fund,
    denominator: budget === null ? null : { column, value: budget.value },
    rate:
      budget &&
      executed &&
      deriveQuotient(executed, budget, percentDecimals(fund.rate, standard.rateDecimals)),
    score: points && executionScore(fund, points, { executed, budget, standard }),
    adjustment,
    adjustmentRate: adjustmentRateOf(fund, adjustment, standard),
  };
}

/** The standard's column where the form has it, else the other one. */
function denominatorColumn(fund: FundRow, standard: Standard): 'adjusted' | 'initial' {
  const other = standard.executionDenominator === 'adjusted' ? 'initial' : 'adjusted';
  return fund[standard.executionDenominator] === null ? other : standard.executionDenominator;
}

function adjustmentOf(fund: FundRow): Computed | null {
  const adjusted = operandOf(fund.adjusted);
  const initial = operandOf(fund.initial);
  return adjusted && initial && deriveDifference(adjusted, initial, adjustmentDecimals(fund));
}

/** Over the initial budget, of the computed adjustment where the form allows it, else of the typed one. */
function adjustmentRateOf(fund: FundRow, computed: Computed | null, standard: Standard): Computed | null {
  const initial = operandOf(fund.initial);
  const adjustment =
    computed === null
      ? operandOf(fund.adjustment)
      : {
          value: computed.value,
          text: figure(computed.value, adjustmentDecimals(fund)),
          from: computed.derivation.from,
        };
  if (initial === null || adjustment === null) return null;
  return deriveQuotient(adjustment, initial, percentDecimals(fund.adjustmentRate, standard.rateDecimals));
}

const adjustmentDecimals = ({ adjusted, initial, adjustment }: FundRow): number =>
  Math.max(0, ...[adjusted, initial, adjustment].map((field) => field?.decimals ?? 0));

/** Decimals of a percentage: the standard's, or more where the cell shows more. */
const percentDecimals = (shown: NumberField | null, standard: number): number =>
  Math.max(standard, (shown?.number == null ? 0 : shown.decimals) - 2);
