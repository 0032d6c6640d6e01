import {
  either,
  count,
  filled,
  flag,
  listOf,
  matching,
  number,
  oneOf,
  optional,
  orNull,
  record,
  text,
} from './json-shape';
import type { Optional, Shape } from './json-shape';

/** Fields that version 1 promises, and those added since, which a program may not rely on to be everywhere. */
type Fields = Readonly<Record<string, Shape | Optional>>;

const cell = matching(/^[A-Z]{1,3}[1-9]\d*$/u, 'cell');
const range = matching(/^(?:'.+'!)?[A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/u, 'range');
const ruleId = matching(/^[a-z]+(?:-[a-z0-9]+)+$/u, 'rule');
const place = orNull(record({ text, cell }));
const amount = orNull(either(record({ value: number, cell }), record({ value: oneOf(null), cell })));
const derived = orNull(record({ value: number, derivation: filled }));
/** What stands in a cell and is no number is handed on as the text it is. */
const writtenAmount = either(amount, record({ value: oneOf(null), text: filled, cell }));

/** Version 1 as the contract prints it, or with the fields added since. */
export function jsonContract(withAdded: boolean): Shape {
  const counts = { files: count, unreadable: count, ...promisedCounts, ...(withAdded ? addedCounts : {}) };
  return record({ version: oneOf(1), files: listOf(fileContract(withAdded)), summary: record(counts) });
}

/** A line of `--format jsonl`, with all fields. */
export const jsonLineContract = (): Shape =>
  record({
    version: oneOf(1),
    lang: oneOf('zh-CN', 'en-US'),
    tally: record({ ...promisedCounts, ...addedCounts }),
    file: fileContract(true),
  });

const promisedCounts = { tables: count, errors: count, warnings: count, infos: count };
const addedCounts = { undecided: count, unplaced: count, qualitative: count, waived: count, fills: count };

function fileContract(withAdded: boolean): Shape {
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
  const findingFields = {
    promised: {
      rule: ruleId,
      severity: oneOf('error', 'warning', 'info'),
      cells: listOf(range),
      related: listOf(range),
      message: filled,
      expected: orNull(filled),
      actual: orNull(text),
      fix: oneOf('safe', 'review', null),
    },
    added: {
      title: filled,
      derivation: orNull(filled),
      basis: listOf(filled),
      quotes: listOf(quote),
      elsewhere: listOf(record({ document: filled, sheet: text, cell: range })),
      waiver: optional(record({ reason: filled, who: filled })),
    },
  };
  const finding = shape(findingFields.promised, findingFields.added);
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
      documents: optional(listOf(filled)),
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
      rulesOff: optional(listOf(ruleId)),
      rulesAsked: optional(listOf(ruleId)),
    },
  );
  const sheet = record({ name: filled, hidden: flag, protected: flag, tables: count });
  const gap = record({ kind: filled, count });
  const report = record({
    path: filled,
    checked: flag,
    paragraphs: count,
    mentions: count,
    tablesLeft: count,
    gaps: listOf(gap),
    findings: listOf(record({ ...findingFields.promised, ...findingFields.added, paragraph: count })),
  });
  return shape(
    { path: filled, error: orNull(filled), tables: listOf(table) },
    {
      language: oneOf('zh-CN', 'en-US'),
      errorCode: orNull(filled),
      sheets: listOf(sheet),
      gaps: listOf(gap),
      report: optional(report),
    },
  );
}
