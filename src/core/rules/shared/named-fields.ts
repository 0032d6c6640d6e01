import type { Field } from '../../table/field';
import type { FundRow } from '../../table/fund-row';
import type { Indicator } from '../../table/indicator';
import type { Table } from '../../table/table';

/** A cell that the table uses, with the name of the row or label that it answers. */
export interface NamedField {
  readonly name: string;
  readonly field: Field;
}

/** The cells that hold figures: money, targets, actual values, rates, points and scores; each cell once. */
export const figureFields = ({ funds, tasks, indicators, total }: Table): readonly NamedField[] =>
  eachOnce([
    ...funds.flatMap((fund) => named(fund.label, fundFigures(fund))),
    ...tasks.flatMap(({ name, amount, executed }) => named(name, [amount, executed])),
    ...indicators.flatMap((indicator) => named(indicator.name, indicatorFigures(indicator))),
    ...(total === null ? [] : named(total.label, [total.weight, total.score])),
  ]);

/** Every cell that the table uses, the figures first, then words and labels; each cell once. */
export const namedFields = (table: Table): readonly NamedField[] =>
  eachOnce([
    ...figureFields(table),
    ...table.funds.flatMap(({ label, reason }) => named(label, [reason, label])),
    ...table.tasks.flatMap(({ name }) => named(name, [name])),
    ...table.indicators.flatMap((indicator) => named(indicator.name, indicatorWords(indicator))),
    ...table.narratives.flatMap(({ label, text }) => named(label, [text])),
    ...[table.department, table.grade, ...table.years.map(({ field }) => field)].flatMap((field) =>
      field === null ? [] : named(field, [field]),
    ),
  ]);

const fundFigures = (fund: FundRow): (Field | null)[] => [
  fund.initial,
  fund.adjusted,
  fund.executed,
  fund.adjustment,
  fund.adjustmentRate,
  fund.weight,
  fund.rate,
  fund.score,
];

const indicatorFigures = ({ target, actual, completion, weight, score }: Indicator): (Field | null)[] => [
  target,
  actual,
  completion,
  weight,
  score,
];

const indicatorWords = ({ target, unit, polarity, reason, level1, level2, name }: Indicator) => [
  target?.sign ?? null,
  target?.unit ?? null,
  unit,
  polarity?.field ?? null,
  reason,
  level1,
  level2,
  name,
];

const named = ({ text }: Field, fields: readonly (Field | null)[]): NamedField[] =>
  fields.flatMap((field) => (field === null ? [] : [{ name: text, field }]));

/** Lines of one cell are fields of their own, so a cell counts once for each text. */
function eachOnce(fields: readonly NamedField[]): readonly NamedField[] {
  const seen = new Map<string, NamedField>();
  for (const entry of fields) {
    const key = `${entry.field.at.a1} ${entry.field.text}`;
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}
