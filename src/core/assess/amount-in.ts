import Big from 'big.js';
import type { NumberField } from '../table/field';
import type { MoneyUnit } from '../table/table';

/** Powers of ten of one money unit in 元. */
const POWERS: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/** An amount and the decimals it was shown with, in some money unit. */
export interface ShownAmount {
  readonly value: Big;
  readonly decimals: number;
}

/**
 * The amount of a cell of another table in this table's money unit; `null` where it was not read, or where only one of
 * the tables says its unit.
 */
export function amountIn(
  to: MoneyUnit | null,
  field: NumberField | null,
  from: MoneyUnit | null,
): ShownAmount | null {
  if (field?.number == null || (to === null) !== (from === null)) return null;
  const power = to === null || from === null ? 0 : POWERS[from] - POWERS[to];
  return { value: field.number.times(new Big(10).pow(power)), decimals: field.decimals - power };
}
