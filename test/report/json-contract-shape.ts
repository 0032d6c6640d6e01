import {
  either,
  count,
  filled,
  flag,
  listOf,
  matching,
  number,
  oneOf,
  orNull,
  record,
  text,
} from './json-shape';
import type { Shape } from './json-shape';

/** Fields that version 1 promises, and those added since, which a program may not rely on to be everywhere. */
type Fields = Readonly<Record<string, Shape>>;

const cell = matching(/^[A-Z]{1,3}[1-9]\d*$/u, 'cell');
const range = matching(/^(?:'.+'!)?[A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/u, 'range');
const place = orNull(record({ text, cell }));
const amount = orNull(either(record({ value: number, cell }), record({ value: oneOf(null), cell })));
const derived = orNull(record({ value: number, derivation: filled }));
/** What stands in a cell and is no number is handed on as the text it is. */
const writtenAmount = either(amount, record({ value: oneOf(null), text: filled, cell }));

/** Version 1 as the contract prints it, or with the fields added since. */
export function jsonContract(withAdded: boolean): Shape {
  const shape = (promised: Fields, added: Fields = {}): Shape =>
    record(withAdded ? { ...promised, ...added } : promised);
  const fund = shape(
    {
      label: record({ text, cell }),
      initial: writtenAmount,
      adjusted: writtenAmount,
      executed: writtenAmount,
      rate: writtenAmount,
      weight: writtenAmount,
      score: writtenAmount,
    },
    {
      role: oneOf('total', 'part'),
      adjustment: writtenAmount,
      adjustmentRate: writtenAmount,
      computedRate: derived,
      computedScore: derived,
    },
  );
  const task = shape({ name: record({ text, cell }), amount: writtenAmount }, { executed: writtenAmount });
  const indicator = shape(
    {
      level1: orNull(text),
      level2: orNull(text),
      name: record({ text, cell }),
      target: place,
      actual: place,
      weight: writtenAmount,
      score: writtenAmount,
      reason: place,
      status: oneOf('met', 'missed', 'exceeded', 'manual', 'unread'),
      rate: orNull(number),
    },
    {
      undecided: orNull(filled),
      computedScore: orNull(number),
      rateDerivation: orNull(filled),
      scoreDerivation: orNull(filled),
      undecidedReason: orNull(filled),
    },
  );
  const quote = record({
    cell: orNull(range),
    paragraph: orNull(count),
    text: filled,
    emphasis: listOf(listOf(count)),
  });
  const finding = shape(
    {
      rule: matching(/^[a-z]+(?:-[a-z0-9]+)+$/u, 'rule'),
      severity: oneOf('error', 'warning', 'info'),
      cells: listOf(range),
      related: listOf(range),
      message: filled,
      expected: orNull(filled),
      actual: orNull(text),
      fix: oneOf('safe', 'review', null),
    },
    {
      title: filled,
      derivation: orNull(filled),
      basis: listOf(filled),
      quotes: listOf(quote),
      elsewhere: listOf(record({ document: filled, sheet: text, cell: range })),
    },
  );
  const fill = shape({
    cell,
    kind: filled,
    value: either(number, filled),
    formula: orNull(matching(/^=/u, 'formula')),
    numberFormat: filled,
    derivation: filled,
  });
  const notChecked = shape(
    { rule: filled, cells: listOf(range), reason: filled },
    {
      code: filled,
      kind: oneOf('not-applicable', 'undecided', 'unjudged'),
      detail: orNull(filled),
    },
  );
  const unplaced = record({
    text: filled,
    cell,
    why: oneOf('unknown-label', 'unknown-column', 'orphan-line', 'name-only'),
    reason: filled,
  });
  const table = shape(
    {
      sheet: filled,
      range,
      family: filled,
      standard: filled,
      title: place,
      department: place,
      year: orNull(record({ value: count, cell })),
      unit: orNull(filled),
      funds: listOf(fund),
      tasks: listOf(task),
      indicators: listOf(indicator),
      total: writtenAmount,
      findings: listOf(finding),
      fills: listOf(fill),
      notChecked: listOf(notChecked),
    },
    {
      hidden: flag,
      standardBy: filled,
      standardName: filled,
      scored: flag,
      grade: place,
      unplaced: listOf(unplaced),
      undecided: count,
    },
  );
  const sheet = record({ name: filled, hidden: flag, protected: flag, tables: count });
  const gap = record({ kind: filled, count });
  const file = shape(
    { path: filled, error: orNull(filled), tables: listOf(table) },
    {
      language: oneOf('zh-CN', 'en-US'),
      errorCode: orNull(filled),
      sheets: listOf(sheet),
      gaps: listOf(gap),
    },
  );
  const summary = shape(
    { files: count, unreadable: count, tables: count, errors: count, warnings: count, infos: count },
    { undecided: count, unplaced: count, qualitative: count, waived: count, fills: count },
  );
  return shape({ version: oneOf(1), files: listOf(file), summary });
}
