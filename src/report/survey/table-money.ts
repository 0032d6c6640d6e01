import Big from 'big.js';
import type { JsonFund, JsonTable, LocatedNumber } from '../json/json-report-shape';

/** The money of a table's total row in 万元, so that tables of different units compare. */
export interface Money {
  readonly initial: number | null;
  readonly adjusted: number | null;
  readonly executed: number | null;
}

const PER_UNIT = { 元: '0.0001', 万元: '1', 亿元: '10000' } as const;

/** `null` where the table names no unit or has no total row with an amount. */
export function tableMoney({ funds, unit }: JsonTable): Money | null {
  const row = funds.find((fund) => fund.role === 'total' && hasAmount(fund));
  if (row === undefined || unit === null) return null;
  const amount = (field: LocatedNumber | null): number | null =>
    field?.value == null ? null : new Big(field.value).times(PER_UNIT[unit]).toNumber();
  return { initial: amount(row.initial), adjusted: amount(row.adjusted), executed: amount(row.executed) };
}

const hasAmount = ({ initial, adjusted, executed }: JsonFund): boolean =>
  [initial, adjusted, executed].some((field) => field?.value != null);
