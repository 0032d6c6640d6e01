import type { IndicatorAssessment } from '../assess/assessment';
import { unitOf } from '../quantity/find-unit';
import { nameSuggestsUnit } from '../quantity/name-suggests-unit';
import { parseQuantity } from '../quantity/parse-quantity';
import type { NumberQuantity, Quantity } from '../quantity/quantity';

/** Measures of how much there is; of the others (time, shares, ranks) the sum over units says nothing. */
const EXTENSIVE = new Set(['money', 'area', 'length', 'volume', 'mass', 'energy', 'data']);
/** Counting words of points, ranks and frequencies. */
const NOT_COUNTED = new Set(['分', '折', '倍', '级', '频次', '年', '学分']);
/** Names of shares, averages, standards, changes and degrees. */
const RELATIVE =
  /率|比例|占比|比重|百分比|满意|程度|指数|排名|名次|得分|评分|均|每|标准|单价|定额|增长|下降|增幅|降幅|提高|缩短|时限|时间|周期|频/u;

/**
 * The figure of an indicator, where the figures of several units add up to that of the whole: a count, an area, an
 * amount, but no share, average, change or time. A bare result takes the unit that it was assessed with; `null` for
 * everything else.
 */
export function additiveQuantity(
  { indicator, target, actual, assumedUnit }: IndicatorAssessment,
  side: 'target' | 'actual',
): NumberQuantity | null {
  const field = indicator[side];
  const quantity = side === 'target' ? target : actual;
  const isBare = quantity?.kind === 'number' && quantity.unit === '' && assumedUnit !== null;
  const read = isBare && field !== null ? parseQuantity(`${field.text}${assumedUnit}`, side) : quantity;
  return isAdditive(read, indicator.name.text) ? read : null;
}

function isAdditive(quantity: Quantity | null, name: string): quantity is NumberQuantity {
  if (quantity?.kind !== 'number' || quantity.change !== undefined || quantity.per !== null) return false;
  if (quantity.period !== null && quantity.period !== '年') return false;
  if (RELATIVE.test(name) || nameSuggestsUnit(name) === 'percent') return false;
  if (quantity.unit === '') return nameSuggestsUnit(name) !== null;
  return EXTENSIVE.has(unitOf(quantity.unit).dimension) || isCount(quantity);
}

/** True for figures of things that are counted one by one. */
export function isCount({ unit }: NumberQuantity): boolean {
  const { symbol, dimension } = unitOf(unit);
  return dimension === symbol && unit !== '' && !NOT_COUNTED.has(unit);
}
