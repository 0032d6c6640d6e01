import { decimalOf } from '../quantity/decimal';
import type { IndicatorAssessment } from '../assess/assessment';
import type { Field } from '../table/field';
import { cellOf } from './cell-operand';

/**
 * The addresses of target and actual when both are plain numbers in the same scale, so that their quotient in a
 * formula is the row's achievement; `null` otherwise.
 */
export function comparedCells({
  indicator,
  direction,
  rate,
}: IndicatorAssessment): Readonly<Record<'target' | 'actual', string>> | null {
  const { target, actual } = indicator;
  const [wanted, reached] = [numberIn(target), numberIn(actual)];
  if (target === null || actual === null || rate === null || wanted === null || reached === null) return null;
  const [dividend, divisor] = direction === 'lower' ? [wanted, reached] : [reached, wanted];
  if (wanted.lte(0) || divisor.eq(0) || !dividend.div(divisor).eq(rate.value)) return null;
  return { target: cellOf(target).a1, actual: cellOf(actual).a1 };
}

const numberIn = (field: Field | null): ReturnType<typeof decimalOf> | null =>
  field?.type === 'number' && typeof field.value === 'number' ? decimalOf(field.value) : null;
