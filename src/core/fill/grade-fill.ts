import Big from 'big.js';
import type { Assessment, Computed } from '../assess/assessment';
import { gradeOf } from '../assess/grade-of';
import { figure } from '../assess/operand';
import { agreesAsShown } from '../assess/shown-precision';
import { decimalOf } from '../quantity/decimal';
import { cellOf } from './cell-operand';
import type { Fill } from './fill';

const FULL_MARKS = 100;

/**
 * The grade word for the total that stands, or will stand, in the total cell. None where points do not add up to 100,
 * since grades are bands of 100, and none where a typed total differs from the sum of its scores.
 */
export function gradeFill(assessment: Assessment, total: Fill | null): Fill | null {
  const { table, standard, weights } = assessment;
  if (!table.grade?.fillable || !standard.scored || !isOutOf100(assessment, weights)) return null;
  const points = pointsOf(assessment, total);
  const grade = points && gradeOf(points, standard);
  if (!points || !grade) return null;
  const { from } = standard.grades.find((band) => band.grade === grade) ?? { from: 0 };
  return {
    at: cellOf(table.grade),
    kind: 'grade',
    value: grade,
    numberFormat: 'General',
    derivation: {
      text: `${figure(points, standard.scoreDecimals)} ≥ ${from}`,
      from: table.total?.score ? [table.total.score.at] : [],
    },
  };
}

/** Points that are not known are taken for 100; the total line's own statement decides where there is one. */
const isOutOf100 = ({ table }: Assessment, weights: Computed | null): boolean =>
  [weights?.value, table.total?.weight?.number].every((sum) => sum == null || sum.eq(FULL_MARKS));

function pointsOf({ table, total }: Assessment, planned: Fill | null): Big | null {
  if (typeof planned?.value === 'number') return decimalOf(planned.value);
  const typed = table.total?.score ?? null;
  if (typed?.number == null) return null;
  if (total !== null && !agreesAsShown(total.value, typed.number, typed.decimals)) return null;
  return new Big(typed.number);
}
