import type { CheckedFile } from '../checked-file';
import { problemText } from '../problem-text';
import type { BlockLine } from './block-line';
import { displayWidth } from './display-width';
import { paragraph, type Page } from './page';
import { proseLines } from './prose-lines';
import { printable } from './printable';
import { tableLines } from './table-lines';

/** One file: its path over a rule, what kept it from being checked, and its tables. */
export function fileLines(file: CheckedFile, page: Page): readonly BlockLine[] {
  const problem = problemText(file, page.words, page.locale);
  const tables = file.sheets.flatMap((sheet) =>
    sheet.report.tables.map((table) => ['', ...tableLines(table, sheet, page)]),
  );
  return [
    titleRule(file.path, page),
    ...(problem === null ? [] : ['', ...paragraph(page, { lead: '✗ ', leadStyle: 'error', text: problem })]),
    ...tables.flat(),
    ...otherSheets(file, page),
    ...gapLines(file, page),
    ...proseLines(file, page),
  ];
}

/** `── path ─────` across the page. */
function titleRule(path: string, page: Page): string {
  const title = `── ${printable(path)} `;
  return page.paint('bold', title + '─'.repeat(Math.max(2, page.width - displayWidth(title))));
}

/** What a report holds that nobody read; a table may hide in it. */
function gapLines({ gaps = [] }: CheckedFile, page: Page): readonly string[] {
  if (gaps.length === 0) return [];
  return ['', ...paragraph(page, { lead: '', text: page.words.gaps(gaps) })];
}

/** Sheets without a table, named where another sheet has one; a file without any says so in its problem. */
function otherSheets({ sheets }: CheckedFile, page: Page): readonly string[] {
  const without = sheets.filter(({ report }) => report.tables.length === 0).map(({ name }) => name);
  if (without.length === 0 || without.length === sheets.length) return [];
  return ['', ...paragraph(page, { lead: '', text: page.words.sheetsWithoutTable(without), style: 'dim' })];
}
