import { everyRule } from '../../core/rules/all-rules';
import { ruleBasis } from '../../core/rules/rule-basis';
import { ruleExplanation, ruleTitle } from '../rule-facts';
import type { RuleCounts } from '../survey/rule-counts';
import type { PageWords } from '../words/page-words';
import type { BookContext } from './book-context';
import { number, text, type Cell, type Row } from './cell';
import type { Sheet } from './sheet-part';

type Column = Exclude<keyof PageWords['rules'], 'note' | 'reason'>;

const COLUMNS: readonly (readonly [Column, width: number])[] = [
  ['rule', 24],
  ['category', 11],
  ['severity', 9],
  ['checked', 9],
  ['partly', 9],
  ['notApplicable', 9],
  ['found', 9],
  ['waived', 9],
  ['reasons', 28],
  ['basis', 38],
  ['fix', 38],
  ['id', 20],
];

/** The rows above the data: title, note, column titles. */
const HEAD = 3;

/** What was checked in how many tables, what was not and why, and what each rule rests on. */
export function ruleSheet(book: BookContext): Sheet {
  const { page, words, survey } = book;
  return {
    name: words.sheets.rules,
    widths: COLUMNS.map(([, width]) => width),
    headRows: HEAD,
    filterRow: HEAD,
    merges: [1, 2].map((row) => ({ row, columns: COLUMNS.length })),
    full: words.full,
    *rows(): Generator<Row> {
      yield { cells: [text(page.sections.rules, 'title')], height: 26 };
      yield { cells: [text(page.rules.note, 'note')], height: 20 };
      yield { cells: COLUMNS.map(([column]) => text(page.rules[column], 'header')), height: 32 };
      for (const [id, counts] of survey.rules) yield { cells: ruleCells(id, counts, book) };
    },
  };
}

function ruleCells(id: string, counts: RuleCounts, { page, locale }: BookContext): readonly Cell[] {
  const meta = everyRule.find((rule) => rule.id === id)?.meta;
  const reasons = [...counts.reasons].map(([reason, tables]) => page.rules.reason(reason, tables));
  const content: Readonly<Record<Column, Cell>> = {
    rule: text(ruleTitle(id, locale)),
    category: text(meta === undefined ? '' : locale.categories[meta.category]),
    severity: meta === undefined ? text('') : text(page.severities[meta.severity], meta.severity),
    checked: number(counts.checked, 'count'),
    partly: number(counts.partly, 'count'),
    notApplicable: number(counts.notApplicable, 'count'),
    found: number(counts.error + counts.warning + counts.info, 'count'),
    waived: number(counts.waived, 'count'),
    reasons: text(reasons.join('\n')),
    basis: text(ruleBasis(id).join('\n')),
    fix: text(ruleExplanation(id, locale)?.fix ?? ''),
    id: text(id),
  };
  return COLUMNS.map(([column]) => content[column]);
}
