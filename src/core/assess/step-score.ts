import Big from 'big.js';
import { decimalsOf } from '../quantity/decimal';
import type { StepTable } from '../standards/standard';
import type { Computed } from './assessment';
import type { Measured } from './measured';
import { figure, percentFigure, type Operand } from './operand';
import type { Rounding } from './rounding';

/**
 * Points by the standard's steps, for an indicator that the standard names and that carries exactly the points of the
 * best step; `null` for every other row.
 */
export function stepScore(
  { indicator, actual }: Measured,
  weight: Operand,
  { standard, decimals }: Rounding,
): Computed | null {
  if (standard.stepTables.length === 0) return null;
  const name = indicator.name.text.replaceAll(/\s/gu, '');
  const table = standard.stepTables.find((steps) => steps.indicator === name);
  if (table === undefined || actual?.kind !== 'number' || indicator.actual === null) return null;
  if (!weight.value.eq(table.steps[0]?.points ?? 0)) return null;
  const measured = table.of === 'magnitude' ? actual.value.abs() : actual.value;
  const step = stepOf(table, measured);
  if (step === null) return null;
  const shown = percentFigure(measured, Math.max(0, decimalsOf(measured) - 2));
  const points = new Big(step.points);
  return {
    value: points,
    derivation: {
      text: `${shown}${boundText(table, step.bound)}: ${figure(points, decimals)}`,
      from: [indicator.actual.at, ...weight.from],
    },
  };
}

type Step = StepTable['steps'][number];

const stepOf = ({ bound, steps }: StepTable, value: Big): Step | null =>
  steps.find((step) => {
    if (step.bound === null) return true;
    return bound === 'at-most' ? value.lte(step.bound) : value.gte(step.bound);
  }) ?? null;

const boundText = ({ bound, steps }: StepTable, reached: number | null): string => {
  const last = steps.at(-2)?.bound ?? 0;
  if (reached === null) return `${bound === 'at-most' ? ' > ' : ' < '}${percentFigure(new Big(last), 0)}`;
  return `${bound === 'at-most' ? ' ≤ ' : ' ≥ '}${percentFigure(new Big(reached), 0)}`;
};
