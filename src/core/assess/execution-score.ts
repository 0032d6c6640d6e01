import type { Standard } from '../standards/standard';
import type { FundRow } from '../table/fund-row';
import type { Computed } from './assessment';
import { deriveProportion, deriveWhole } from './derive-points';
import { figure, operandOf, percentFigure, type Operand } from './operand';

export interface Execution {
  readonly executed: Operand | null;
  readonly budget: Operand | null;
  readonly standard: Standard;
}

/**
 * Points × execution rate, between nothing and the points. It follows the amounts, and the typed rate only where the
 * amounts are not in the table.
 */
export function executionScore(
  fund: FundRow,
  points: Operand,
  { executed, budget, standard }: Execution,
): Computed | null {
  if (!standard.scored) return null;
  const decimals = Math.max(standard.scoreDecimals, fund.score?.decimals ?? 0);
  if (executed !== null && budget !== null) return byAmounts(points, executed, budget, decimals);
  const rate = operandOf(fund.rate);
  return (
    rate && byRate(points, { ...rate, text: percentFigure(rate.value, percentDecimals(fund)) }, decimals)
  );
}

const percentDecimals = ({ rate }: FundRow): number => Math.max(0, (rate?.decimals ?? 0) - 2);

function byAmounts(points: Operand, executed: Operand, budget: Operand, decimals: number): Computed | null {
  if (budget.value.lte(0)) return null;
  if (executed.value.lt(0)) {
    return deriveWhole(points, 'none', { text: `${executed.text} < 0`, from: executed.from }, decimals);
  }
  if (executed.value.lt(budget.value)) return deriveProportion(points, executed, budget, decimals);
  const why = { text: `${executed.text} ≥ ${budget.text}`, from: [...executed.from, ...budget.from] };
  return deriveWhole(points, 'all', why, decimals);
}

function byRate(points: Operand, rate: Operand, decimals: number): Computed {
  if (rate.value.lt(0)) {
    return deriveWhole(points, 'none', { text: `${rate.text} < 0%`, from: rate.from }, decimals);
  }
  if (rate.value.gte(1)) {
    return deriveWhole(points, 'all', { text: `${rate.text} ≥ 100%`, from: rate.from }, decimals);
  }
  const value = points.value.times(rate.value);
  return {
    value,
    derivation: {
      text: `${points.text} × ${rate.text} = ${figure(value, decimals)}`,
      from: [...points.from, ...rate.from],
    },
  };
}
