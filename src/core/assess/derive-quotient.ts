import type { CellRange } from '../grid/cell-range';
import { signOf } from '../quantity/decimal';
import type { Computed } from './assessment';
import { bracketed, percentFigure, type Operand } from './operand';

/** `90 ÷ 100 = 90.00%`; `null` when the divisor is zero. */
export function deriveQuotient(
  dividend: Operand,
  divisor: Operand,
  percentDecimals: number,
): Computed | null {
  if (signOf(divisor.value) === 0) return null;
  const value = dividend.value.div(divisor.value);
  return {
    value,
    derivation: {
      text: `${dividend.text} ÷ ${bracketed(divisor)} = ${percentFigure(value, percentDecimals)}`,
      from: distinct([...dividend.from, ...divisor.from]),
    },
  };
}

const distinct = (ranges: readonly CellRange[]): readonly CellRange[] =>
  ranges.filter(({ a1 }, index) => ranges.findIndex((other) => other.a1 === a1) === index);
