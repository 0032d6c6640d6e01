import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import { roundHalfUp } from '../quantity/decimal';
import type { Standard } from '../standards/standard';
import { cellOf, cellOperand } from './cell-operand';
import { ColumnLook } from './column-look';
import { comparedCells } from './compared-cells';
import type { Fill } from './fill';

/** Blank score cells of rows whose target is a number. Words, degrees, ranges and dates are left to a person. */
export function scoreFills({ indicators, standard }: Assessment): Fill[] {
  const open = indicators.filter(({ indicator }) => indicator.score?.fillable);
  if (open.length === 0) return [];
  const look = new ColumnLook(indicators.flatMap(({ indicator }) => indicator.score ?? []));
  return open.flatMap((row) => {
    const { indicator, score, target } = row;
    if (indicator.score === null || score === null || target?.kind !== 'number') return [];
    const formula = scoreFormula(row, standard);
    return {
      at: cellOf(indicator.score),
      kind: 'indicator-score',
      value: roundHalfUp(score.value, standard.scoreDecimals).toNumber(),
      ...(formula === null ? {} : { formula }),
      numberFormat: look.number(indicator.score, standard.scoreDecimals),
      derivation: score.derivation,
    } satisfies Fill;
  });
}

/** The standard's proportion over the row's own cells; `null` where a step, a zero line or text decides. */
function scoreFormula(row: IndicatorAssessment, standard: Standard): string | null {
  const { indicator, direction } = row;
  const weight = cellOperand(indicator.weight, indicator.weight?.number ?? null);
  const cells = comparedCells(row);
  if (weight === null || cells === null || direction === 'unknown' || !isProportional(row, standard))
    return null;
  const points = pointsFormula({ ...cells, weight }, direction, standard);
  return `=IF(${cells.target}=0,"",ROUND(${points},${standard.scoreDecimals}))`;
}

function pointsFormula(
  { weight, target, actual }: Readonly<Record<'weight' | 'target' | 'actual', string>>,
  direction: 'higher' | 'lower',
  { reverseMethod }: Standard,
): string {
  if (direction === 'higher') return `MAX(0,MIN(${weight},${weight}*${actual}/${target}))`;
  if (reverseMethod === 'linear') return `MAX(0,MIN(${weight},${weight}*(2*${target}-${actual})/${target}))`;
  return `IF(${actual}<=${target},${weight},${weight}*${target}/${actual})`;
}

const isProportional = ({ indicator }: IndicatorAssessment, standard: Standard): boolean =>
  standard.missedScore === 'proportional' &&
  standard.overachievementZero === null &&
  standard.stepTables.every((steps) => steps.indicator !== indicator.name.text.replaceAll(/\s/gu, ''));
