import type { Field } from '../../table/field';
import type { FundRow } from '../../table/fund-row';
import type { Indicator } from '../../table/indicator';
import type { Table } from '../../table/table';

/** A cell that the table uses, with the name of the row or label that it answers. */
export interface NamedField {
  readonly name: string;
  readonly field: Field;
}

/** Picks fields by what their cell holds, so that the others cost nothing. */
export type FieldTest = (field: Field) => boolean;

/** The cells that hold figures: money, targets, actual values, rates, points and scores; each cell once. */
export function figureFields(table: Table, wanted: FieldTest = anyField): readonly NamedField[] {
  const fields = new FieldsOnce(wanted);
  addFigures(fields, table);
  return fields.all();
}

/** Every cell that the table uses, the figures first, then words and labels; each cell once. */
export function namedFields(table: Table, wanted: FieldTest = anyField): readonly NamedField[] {
  const fields = new FieldsOnce(wanted);
  addFigures(fields, table);
  for (const { label, reason } of table.funds) fields.add(label, [reason, label]);
  for (const { name } of table.tasks) fields.add(name, [name]);
  for (const indicator of table.indicators) fields.add(indicator.name, indicatorWords(indicator));
  for (const { label, text } of table.narratives) fields.add(label, [text]);
  for (const field of [table.department, table.grade, ...table.years.map((year) => year.field)]) {
    if (field !== null) fields.add(field, [field]);
  }
  return fields.all();
}

const anyField = (): boolean => true;

function addFigures(fields: FieldsOnce, { funds, tasks, indicators, total }: Table): void {
  for (const fund of funds) fields.add(fund.label, fundFigures(fund));
  for (const { name, amount, executed } of tasks) fields.add(name, [amount, executed]);
  for (const indicator of indicators) fields.add(indicator.name, indicatorFigures(indicator));
  if (total !== null) fields.add(total.label, [total.weight, total.score]);
}

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

/** Lines of one cell are fields of their own, so a cell counts once for each text. */
class FieldsOnce {
  private readonly byText = new Map<string, NamedField>();
  private readonly wanted: FieldTest;

  constructor(wanted: FieldTest) {
    this.wanted = wanted;
  }

  add({ text: name }: Field, fields: readonly (Field | null)[]): void {
    for (const field of fields) {
      if (field === null || !this.wanted(field)) continue;
      const key = `${field.at.a1} ${field.text}`;
      if (!this.byText.has(key)) this.byText.set(key, { name, field });
    }
  }

  all(): readonly NamedField[] {
    return [...this.byText.values()];
  }
}
