import type { Assessment, FundAssessment } from '../assess/assessment';
import { decimalsOf, roundHalfUp } from '../quantity/decimal';
import type { Standard } from '../standards/standard';
import type { NumberField } from '../table/field';
import type { FundRow } from '../table/fund-row';
import { cellOf, cellOperand } from './cell-operand';
import { ColumnLook } from './column-look';
import type { Fill } from './fill';
import { fillRate } from './fill-rate';

/** Sums of money are kept to the last digit of their operands, but never to more places than this. */
const MOST_DECIMALS = 6;

interface Block {
  readonly standard: Standard;
  readonly looks: Readonly<Record<'adjustment' | 'adjustmentRate' | 'rate' | 'score', ColumnLook>>;
}

/** The blank cells of the funds block: adjustments and their rates, execution rates and execution scores. */
export function fundFills({ funds, standard }: Assessment): Fill[] {
  const look = (key: keyof Block['looks']): ColumnLook =>
    new ColumnLook(funds.flatMap(({ fund }) => fund[key] ?? []));
  const looks = {
    adjustment: look('adjustment'),
    adjustmentRate: look('adjustmentRate'),
    rate: look('rate'),
    score: look('score'),
  };
  const fillers = [adjustmentFill, adjustmentRateFill, executionRateFill, executionScoreFill];
  return funds.flatMap((row) => fillers.flatMap((filler) => filler(row, { standard, looks }) ?? []));
}

function adjustmentFill({ fund, adjustment }: FundAssessment, block: Block): Fill | null {
  if (!fund.adjustment?.fillable || adjustment === null) return null;
  const decimals = Math.min(MOST_DECIMALS, Math.max(2, decimalsOf(adjustment.value)));
  const operands = operandsOf(fund);
  return {
    at: cellOf(fund.adjustment),
    kind: 'adjustment',
    value: roundHalfUp(adjustment.value, decimals).toNumber(),
    ...(operands.adjusted && operands.initial
      ? { formula: `=ROUND(${operands.adjusted}-${operands.initial},${decimals})` }
      : {}),
    numberFormat: block.looks.adjustment.number(fund.adjustment, decimals),
    derivation: adjustment.derivation,
  };
}

function adjustmentRateFill({ fund, adjustmentRate }: FundAssessment, block: Block): Fill | null {
  if (!fund.adjustmentRate?.fillable || adjustmentRate === null) return null;
  const { adjusted, initial } = operandsOf(fund);
  return fillRate(fund.adjustmentRate, adjustmentRate, {
    kind: 'adjustment-rate',
    look: block.looks.adjustmentRate,
    decimals: block.standard.rateDecimals,
    quotient:
      adjusted === null || initial === null
        ? null
        : { dividend: `(${adjusted}-${initial})`, divisor: initial },
  });
}

function executionRateFill({ fund, denominator, rate }: FundAssessment, block: Block): Fill | null {
  if (!fund.rate?.fillable || rate === null || denominator === null) return null;
  const { executed, [denominator.column]: budget } = operandsOf(fund);
  return fillRate(fund.rate, rate, {
    kind: 'execution-rate',
    look: block.looks.rate,
    decimals: block.standard.rateDecimals,
    quotient: executed === null || budget === null ? null : { dividend: executed, divisor: budget },
  });
}

function executionScoreFill(row: FundAssessment, block: Block): Fill | null {
  const { fund, score } = row;
  if (!fund.score?.fillable || score === null) return null;
  const { scoreDecimals } = block.standard;
  const formula = score.value.gt(0) ? scoreFormula(row, scoreDecimals) : null;
  return {
    at: cellOf(fund.score),
    kind: 'execution-score',
    value: roundHalfUp(score.value, scoreDecimals).toNumber(),
    ...(formula === null ? {} : { formula }),
    numberFormat: block.looks.score.number(fund.score, scoreDecimals),
    derivation: score.derivation,
  };
}

/** Over the amounts where the score was computed from them, else over the typed rate. */
function scoreFormula({ fund, denominator, rate }: FundAssessment, decimals: number): string | null {
  const operands = operandsOf(fund);
  const { weight, executed } = operands;
  if (weight === null) return null;
  if (rate === null || denominator === null) {
    return operands.rate && `=ROUND(MIN(${weight},${weight}*${operands.rate}),${decimals})`;
  }
  const budget = operands[denominator.column];
  if (executed === null || budget === null) return null;
  return `=IF(${budget}=0,"",ROUND(MIN(${weight},${weight}*${executed}/${budget}),${decimals}))`;
}

const operandsOf = (
  fund: FundRow,
): Readonly<Record<'adjusted' | 'initial' | 'executed' | 'weight' | 'rate', string | null>> => {
  const operand = (field: NumberField | null): string | null => cellOperand(field, field?.number ?? null);
  return {
    adjusted: operand(fund.adjusted),
    initial: operand(fund.initial),
    executed: operand(fund.executed),
    weight: operand(fund.weight),
    rate: operand(fund.rate),
  };
};
