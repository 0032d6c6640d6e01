import type { Field, NumberField } from '../../src/core/table/field';
import type { FundRow } from '../../src/core/table/fund-row';
import type { Indicator } from '../../src/core/table/indicator';
import type { Table } from '../../src/core/table/table';

/**
 * Writes what was read of a table as short lines for comparison: `.` for a column the form lacks, `-` for a number that
 * is blank or unreadable.
 */
export function sketchTable(table: Table): readonly string[] {
  return [
    `${table.family} ${table.kind ?? '?'} ${text(table.title)} | ${text(table.department)} | ${years(table)} | ${table.unit ?? '?'}`,
    ...table.funds.map(sketchFund),
    ...table.tasks.map(
      ({ name, amount, executed }) => `task ${name.text}: ${number(amount)} ${number(executed)}`,
    ),
    ...table.indicators.map(sketchIndicator),
    ...table.narratives.map(({ role, text: field }) => `${role}: ${field.text}`),
    ...(table.total === null ? [] : [`total ${number(table.total.weight)} ${number(table.total.score)}`]),
    ...(table.grade === null ? [] : [`grade ${table.grade.text}`]),
    ...table.unplaced.map(({ field, why }) => `unplaced ${why} ${field.at.a1} ${field.text}`),
  ];
}

export function sketchFund(fund: FundRow): string {
  const amounts = [
    fund.initial,
    fund.adjusted,
    fund.executed,
    fund.adjustment,
    fund.rate,
    fund.adjustmentRate,
  ];
  const points = [fund.weight, fund.score];
  return `${fund.role} ${fund.label.text}: ${[...amounts, ...points].map(number).join(' ')}`;
}

export function sketchIndicator(indicator: Indicator): string {
  const { level1, level2, name, target, actual, weight, score, scoreShared } = indicator;
  const points = level1?.points == null ? '' : `(${level1.points.toString()})`;
  const levels = `${level1?.text ?? ''}${points}/${level2?.text ?? ''}`;
  const shared = scoreShared > 1 ? ` of ${String(scoreShared)}` : '';
  return `${levels}/${name.text}: ${text(target)} ← ${text(actual)} | ${number(weight)} ${number(score)}${shared}`;
}

const text = (field: Field | null): string => field?.text ?? '.';

const number = (field: NumberField | null): string =>
  field === null ? '.' : (field.number?.toString() ?? '-');

const years = ({ years: all }: Table): string =>
  all.map(({ year, field }) => `${String(year)}@${field.at.a1}`).join(' ');
