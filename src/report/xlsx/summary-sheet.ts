import { verdictCounts } from '../survey/verdict-counts';
import type { TableFigures } from '../survey/table-figures';
import type { RankingColumn } from '../words/page-words';
import type { BookContext } from './book-context';
import { number, quotedSheet, text, type Cell, type Row } from './cell';
import type { Sheet } from './sheet-part';

const COLUMNS: readonly (readonly [RankingColumn, width: number])[] = [
  ['rank', 6],
  ['department', 30],
  ['error', 8],
  ['warning', 8],
  ['info', 7],
  ['open', 10],
  ['waived', 8],
  ['total', 10],
  ['deduction', 10],
  ['reviewed', 12],
  ['file', 38],
  ['sheet', 16],
];

/** The rows above the data: title, verdict, note, column titles. */
const HEAD = 4;

/** All tables, worst first, with the total after review taken live from the review sheet. */
export function summarySheet(book: BookContext): Sheet {
  const { page, words, survey } = book;
  return {
    name: words.sheets.summary,
    widths: COLUMNS.map(([, width]) => width),
    headRows: HEAD,
    filterRow: HEAD,
    merges: [1, 2, 3].map((row) => ({ row, columns: COLUMNS.length })),
    full: words.full,
    *rows(): Generator<Row> {
      yield { cells: [text(page.title, 'title')], height: 26 };
      yield { cells: [text(page.verdict(verdictCounts(survey)), 'verdict')], height: 20 };
      const note = [page.rankingNote, ...(book.date === undefined ? [] : [page.madeOn(book.date)])].join(
        '  ',
      );
      yield { cells: [text(note, 'note')], height: 30 };
      yield { cells: COLUMNS.map(([column]) => text(page.ranking[column], 'header')), height: 20 };
      for (const [index, table] of survey.ranking.entries())
        yield { cells: rankingCells(table, index + 1, book) };
    },
  };
}

function rankingCells(table: TableFigures, rank: number, book: BookContext): readonly Cell[] {
  const { counts, path } = table;
  const { page, words } = book;
  const review = book.sumRows.get(table.number);
  const content: Readonly<Record<RankingColumn, Cell>> = {
    rank: number(rank, 'count'),
    department: {
      ...text(table.department === '' ? page.table.noDepartment : table.department, 'link'),
      link: {
        kind: 'here',
        location: `${quotedSheet(words.sheets.review)}!A${review?.top ?? 1}`,
        tip: words.openReview,
      },
    },
    error: number(counts.error, counts.error > 0 ? 'errorCount' : 'count'),
    warning: number(counts.warning, 'count'),
    info: number(counts.info, 'count'),
    open: number(counts.open, 'count'),
    waived: number(counts.waived, 'count'),
    total: number(table.total, 'points'),
    deduction: sumFormula(review, 'H', table.deduction, book),
    reviewed: sumFormula(review, 'I', table.reviewed, book),
    file: {
      ...text(path, 'link'),
      link: { kind: 'file', target: book.targetOf(path), tip: words.openFile(path) },
    },
    sheet: text(table.sheet),
  };
  return COLUMNS.map(([column]) => content[column]);
}

/** A cell of the review sheet's sums, so that what the reviewer decides there is seen here. */
function sumFormula(
  review: { readonly sums: number | null } | undefined,
  column: string,
  value: number | null,
  { words }: BookContext,
): Cell {
  if (review?.sums == null) return { style: 'points' };
  const formula = `${quotedSheet(words.sheets.review)}!${column}${review.sums}`;
  const result = value === null ? { text: words.incomplete } : { number: value };
  return { style: 'points', formula, ...result };
}
