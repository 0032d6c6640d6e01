import type { DraftCell, DraftLook, SheetDraft } from '../../core/sheet-draft';
import type { Locale } from '../../locales/locale';
import type { CheckedFile } from '../checked-file';
import { jsonFile } from '../json-report';
import type { JsonProse } from '../json/json-finding-shape';
import type { JsonFile } from '../json/json-report-shape';
import { tableFigures } from '../survey/table-figures';
import { tablesOf, tallyOf } from '../tally';
import { pageWordsOf, reviewWordsOf } from '../words/page-words-of';
import type { LeftCounts } from '../words/result-words';
import { resultWordsOf } from '../words/result-words-of';
import { text, type Cell } from '../xlsx/cell';
import { lookOf, type StyleName } from '../xlsx/styles';
import { deductionRows } from './deduction-rows';
import { absentRows, findingRows, openRows, proseRows } from './finding-rows';
import { RESULT_COLUMNS, resultRow } from './result-columns';
import type { LeftSheet, ResultContext } from './result-context';
import { tableRows } from './table-rows';

export interface ResultOptions {
  readonly locale: Locale;
  /** When the check was made, as it is to be shown. */
  readonly madeAt: string;
  /** Sheets of the workbook that nobody checked, besides those that hold no table. */
  readonly left: readonly LeftSheet[];
}

/** Title, verdict, facts, column titles. */
const HEAD = 4;

/**
 * One sheet that says what was found in a workbook: the verdict, every finding with a link to its cell, what was not
 * checked and why, which tables there are, and what is proposed to come off. Findings with a waiver count as set aside.
 */
export function resultDraft(file: CheckedFile, { locale, madeAt, left }: ResultOptions): SheetDraft {
  const context: ResultContext = {
    locale,
    page: pageWordsOf(locale.id),
    review: reviewWordsOf(locale.id),
    words: resultWordsOf(locale.id),
  };
  const json = jsonFile(file, locale);
  const verdict = context.words.verdict(
    tallyOf(tablesOf(file), file.prose?.findings),
    leftCounts(json, left),
  );
  const list = listRows(json, left, context);
  const rows = [
    ...headRows(file, { verdict, madeAt }, context),
    ...list,
    ...sections(json, context).flatMap((section) => (section.length === 0 ? [] : [[], ...section])),
  ];
  return {
    widths: RESULT_COLUMNS.map(([, width]) => width),
    rows: rows.map((cells) => cells.map(draftCell)),
    headRows: HEAD,
    list: { top: HEAD - 1, left: 0, bottom: HEAD - 1 + list.length, right: RESULT_COLUMNS.length - 1 },
  };
}

function headRows(
  file: CheckedFile,
  { verdict, madeAt }: { readonly verdict: string; readonly madeAt: string },
  { words, review }: ResultContext,
): readonly (readonly Cell[])[] {
  const report = file.prose?.path ?? null;
  const titles = RESULT_COLUMNS.map(([column]) =>
    text(column === 'waiver' ? words.setAsideReason : review.findings[column], 'header'),
  );
  return [
    [text(words.title, 'title')],
    [text(verdict, 'verdict')],
    [text(words.facts(file.path, tablesOf(file).length, madeAt, report), 'note')],
    titles,
  ];
}

/** A blank sheet has nothing that could be checked. */
const leftCounts = ({ report }: JsonFile, left: readonly LeftSheet[]): LeftCounts => ({
  sheets: left.filter(({ why }) => why !== 'blank').length,
  inReport: report === undefined ? 0 : leftInReport(report),
});

const leftInReport = ({ gaps, tablesLeft }: JsonProse): number =>
  gaps.reduce((sum, { count }) => sum + count, tablesLeft);

function listRows(json: JsonFile, left: readonly LeftSheet[], context: ResultContext): (readonly Cell[])[] {
  const { words } = context;
  const found = [
    ...json.tables.flatMap((table) => findingRows(table, context)),
    ...(json.report === undefined ? [] : proseRows(json.report, context)),
  ];
  return [
    ...(found.length > 0 ? found : [resultRow({ message: text(words.nothingFound) })]),
    ...json.tables.flatMap((table) => openRows(table, context)),
    ...leftRows(json, left, context),
    ...json.tables.flatMap((table) => absentRows(table, context)),
  ];
}

/** Sheets that were not checked, and what of the report nobody read. */
function leftRows(json: JsonFile, left: readonly LeftSheet[], context: ResultContext): (readonly Cell[])[] {
  const { words, locale } = context;
  const row = (name: string, why: string): readonly Cell[] =>
    resultRow({ severity: text(words.levels.left, 'open'), cell: text(name), message: text(why) });
  const reasonOf = (why: LeftSheet['why']): string =>
    typeof why === 'string' ? words.whyLeft[why] : locale.hostErrors[why.code](why.detail);
  const { inReport } = leftCounts(json, left);
  return [
    ...json.sheets
      .filter(({ tables }) => tables === 0)
      .map(({ name }) => row(name, words.whyLeft['no-table'])),
    ...left.map(({ sheet, why }) => row(sheet, reasonOf(why))),
    ...(inReport === 0 ? [] : [row(words.report, words.reportLeft(inReport))]),
  ];
}

function sections(json: JsonFile, context: ResultContext): readonly (readonly (readonly Cell[])[])[] {
  const figures = json.tables.map((table, n) => tableFigures(json, table, n + 1));
  return [tableRows(json, figures, context), deductionRows(json, context)];
}

/** Lines that run on over the cells to their right. */
const LINES: ReadonlySet<StyleName> = new Set(['title', 'verdict', 'note', 'block']);

function draftCell({ style, text: content, number, link }: Cell): DraftCell {
  const look: DraftLook = LINES.has(style) ? { ...lookOf(style), wrap: false } : lookOf(style);
  const value = content ?? number ?? null;
  return {
    value: value === '' ? null : value,
    look,
    ...(link?.kind === 'here' ? { link: { location: link.location, tip: link.tip } } : {}),
  };
}
