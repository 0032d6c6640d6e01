import { signOf } from '../quantity/decimal';
import { directionOf } from '../quantity/direction';
import type { Direction, Quantity } from '../quantity/quantity';
import type { Indicator } from '../table/indicator';
import { completionDirection } from './completion-direction';

/**
 * Which way is good in a row: by the target's sign, the form's own word, the name, the form's own 完成率, the dimension
 * the row stands in. Without a sign
 * a worded fall (下降5%) is wanted, and nothing (0起) is a limit unless form or name say otherwise.
 */
export function rowDirection(
  indicator: Indicator,
  target: Quantity | null,
  actual: Quantity | null,
): Direction {
  const number = target?.kind === 'number' ? target : null;
  const comparison = number?.comparison ?? null;
  const bound = comparison !== null && comparison !== '=';
  if (!bound && number?.change === 'down') return 'higher';
  const { polarity, name } = indicator;
  const direction = directionOf({ comparison, declared: polarity?.direction ?? null, name: name.text });
  if (direction !== 'unknown') return direction;
  if (number !== null && signOf(number.value) === 0) return 'lower';
  const said = completionDirection(indicator, target, actual);
  return said === 'unknown' ? dimensionDirection(indicator) : said;
}

/** Where the name is silent, its dimension speaks: a 数量指标 counts what was done, a 成本指标 what it cost. */
function dimensionDirection({ level2 }: Indicator): Direction {
  const dimension = level2?.text ?? '';
  if (dimension.includes('数量')) return 'higher';
  return dimension.includes('成本') ? 'lower' : 'unknown';
}
