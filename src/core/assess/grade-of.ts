import type Big from 'big.js';
import { roundHalfUp } from '../quantity/decimal';
import type { Standard } from '../standards/standard';

/** The grade of a total out of 100, by the total as it is displayed: 89.995 is shown as 90.00 and graded as 90. */
export function gradeOf(total: Big, { grades, scoreDecimals }: Standard): string | null {
  const shown = roundHalfUp(total, scoreDecimals);
  return grades.find(({ from }) => shown.gte(from))?.grade ?? null;
}
