import Big from 'big.js';
import { numberText, percentText } from '../number-text';
import type { TableFigures } from '../survey/table-figures';
import type { Money } from '../survey/table-money';
import { barRows, share, type BarRow } from './bar-rows';
import { figure } from './figure';
import { PICTURED, shortName } from './pictured';
import { markup, type Markup } from './markup';
import { tableAnchor, type PageContext } from './page-context';

/** A table whose budget and execution are both known; `null` is an initial budget that the form has not. */
interface Row {
  readonly table: TableFigures;
  readonly initial: Money['initial'];
  readonly budget: number;
  readonly executed: number;
}

/** The tables with the largest budgets, what of them was spent, and the sum of all. */
export function moneyFigure(tables: readonly TableFigures[], { words }: PageContext): readonly Markup[] {
  const { glance } = words;
  const rows = tables.flatMap(rowOf).sort((a, b) => b.budget - a.budget);
  const whole = Math.max(0, ...rows.map((row) => Math.max(row.budget, row.executed, row.initial ?? 0)));
  if (whole === 0) return [];
  const shown = rows.slice(0, PICTURED);
  const budget = sum(rows.map((row) => row.budget));
  const executed = sum(rows.map((row) => row.executed));
  const total = glance.moneyTotal(numberText(budget), numberText(executed), rateOf(executed, budget) ?? '–');
  const note = `${total} ${glance.moneyNote(shown.length, rows.length, tables.length)}`;
  const bars = barRows(shown.map((row) => barRow(row, whole, words)));
  return [figure({ title: glance.money, legend: glance.legendMoney, note }, bars)];
}

function rowOf(table: TableFigures): Row | [] {
  const { initial = null, adjusted = null, executed = null } = table.money ?? {};
  const budget = adjusted ?? initial;
  return budget === null || executed === null ? [] : { table, initial, budget, executed };
}

function barRow(
  { table, initial, budget, executed }: Row,
  whole: number,
  { glance }: PageContext['words'],
): BarRow {
  const at = initial === null ? null : share(initial, whole);
  return {
    label: markup`<a href="#${tableAnchor(table.number)}">${shortName(table)}</a>`,
    bars: [
      [
        { look: 'track', from: 0, to: share(budget, whole) },
        { look: 'value', from: 0, to: share(executed, whole) },
        ...(at === null ? [] : [{ look: 'mark' as const, from: at - 0.3, to: at + 0.3 }]),
      ],
    ],
    text: glance.moneyText(numberText(budget), numberText(executed), rateOf(executed, budget)),
  };
}

const rateOf = (executed: number, budget: number): string | null =>
  budget > 0 ? percentText(executed / budget) : null;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total.plus(number), new Big(0)).toNumber();
