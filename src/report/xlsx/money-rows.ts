import type { JsonFund, JsonTable, LocatedNumber } from '../json/json-report-shape';
import type { MoneyColumn } from '../words/page-words';
import type { BookContext } from './book-context';
import { number, text, type Cell, type Row } from './cell';
import type { StyleName } from './styles';

const COLUMNS: readonly MoneyColumn[] = ['fund', 'initial', 'adjusted', 'executed', 'rate', 'computedRate'];

/** The money of a table in its own unit, beside the rate that comes out; nothing where the form has none. */
export function moneyRows({ funds, unit }: JsonTable, { page, words }: BookContext): readonly Row[] {
  if (funds.length === 0) return [];
  return [
    {
      cells: COLUMNS.map((column) =>
        text(column === 'fund' ? words.moneyIn(unit) : (words.money[column] ?? page.money[column]), 'header'),
      ),
    },
    ...funds.map((fund) => ({ cells: moneyCells(fund) })),
  ];
}

const moneyCells = ({
  label,
  initial,
  adjusted,
  executed,
  rate,
  computedRate,
}: JsonFund): readonly Cell[] => [
  text(label.text),
  ...[initial, adjusted, executed].map((field) => asRead(field, 'amount')),
  asRead(rate, 'percent'),
  number(computedRate?.value ?? null, 'percent'),
];

/** What could not be read as a number stands there as the text it is. */
const asRead = (field: LocatedNumber | null, style: StyleName): Cell =>
  field?.text === undefined ? number(field?.value ?? null, style) : text(field.text);
