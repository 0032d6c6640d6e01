import type { BookContext } from './book-context';
import { text, type Row } from './cell';
import { REVIEW_COLUMNS, reviewBlock } from './review-block';
import type { Sheet } from './sheet-part';

/** Title and note stay in sight; the column titles stand in each table's block. */
const HEAD = 2;

/** Table by table a draft for the reviewer: what was typed, what is proposed to come off and why, and live sums. */
export function reviewSheet(book: BookContext): Sheet {
  const { page, words, survey } = book;
  return {
    name: words.sheets.review,
    widths: REVIEW_COLUMNS.map(([, width]) => width),
    headRows: HEAD,
    filterRow: null,
    merges: [1, 2].map((row) => ({ row, columns: REVIEW_COLUMNS.length })),
    full: words.full,
    *rows(): Generator<Row> {
      yield { cells: [text(`${page.title} · ${words.sheets.review}`, 'title')], height: 26 };
      yield { cells: [text(words.reviewNote, 'note')], height: 30 };
      const ranks = new Map(
        survey.ranking.map((figures, index) => [figures.number, { figures, rank: index + 1 }]),
      );
      let top = HEAD + 1;
      let n = 0;
      for (const file of book.source()) {
        for (const table of file.tables) {
          n += 1;
          const ranked = ranks.get(n);
          if (ranked === undefined) throw new RangeError(`table ${String(n)} came up in one pass only`);
          const { rows, sums } = reviewBlock({ file, table, ...ranked }, top, book);
          book.sumRows.set(n, { top, sums });
          yield* rows;
          top += rows.length;
        }
      }
    },
  };
}
