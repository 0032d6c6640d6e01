import type { Computed } from '../../assess/assessment';
import { deriveQuotient } from '../../assess/derive-quotient';
import { deriveSum } from '../../assess/derive-sum';
import { executionScore } from '../../assess/execution-score';
import { figure, operandOf, type Operand } from '../../assess/operand';
import type { Standard } from '../../standards/standard';
import type { NumberField } from '../../table/field';
import type { FundRow } from '../../table/fund-row';
import { fundBreakdowns } from './fund-breakdowns';

/** The execution score of a total row by the sums of its components, where these hold a budget; else `null`. */
export function scoreOfParts(
  total: FundRow,
  points: Operand,
  { funds, standard }: { readonly funds: readonly FundRow[]; readonly standard: Standard },
): Computed | null {
  const { budget, executed } = sumsOfParts(total, funds);
  return budget && executed && executionScore(total, points, { budget, executed, standard });
}

/** The execution rate of a total row by the sums of its components, where these hold a budget; else `null`. */
export function rateOfParts(total: FundRow, funds: readonly FundRow[], decimals: number): Computed | null {
  const { budget, executed } = sumsOfParts(total, funds);
  return budget && executed && deriveQuotient(executed, budget, decimals);
}

function sumsOfParts(
  total: FundRow,
  funds: readonly FundRow[],
): Record<'budget' | 'executed', Operand | null> {
  const parts = fundBreakdowns(funds).find((breakdown) => breakdown.total === total)?.parts ?? [];
  const column = total.adjusted === null ? 'initial' : 'adjusted';
  return {
    budget: sumOf(parts.map((part) => part[column])),
    executed: sumOf(parts.map((part) => part.executed)),
  };
}

function sumOf(fields: readonly (NumberField | null)[]): Operand | null {
  const sum = deriveSum(fields.flatMap((field) => operandOf(field) ?? []));
  const decimals = Math.max(0, ...fields.map((field) => field?.decimals ?? 0));
  return sum && { value: sum.value, text: figure(sum.value, decimals), from: sum.derivation.from };
}
