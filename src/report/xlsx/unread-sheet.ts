import type { BookContext } from './book-context';
import { text, type Row } from './cell';
import type { Sheet } from './sheet-part';

/** The rows above the data: title and column titles. */
const HEAD = 2;

/** Files that were not checked, or not wholly, each with its reason and the remedy. */
export function unreadSheet({ page, words, survey, targetOf }: BookContext): Sheet {
  return {
    name: words.sheets.unread,
    widths: [50, 100],
    headRows: HEAD,
    filterRow: HEAD,
    merges: [{ row: 1, columns: 2 }],
    full: words.full,
    *rows(): Generator<Row> {
      yield { cells: [text(page.sections.unread, 'title')], height: 26 };
      yield { cells: [text(page.unread.file, 'header'), text(page.unread.why, 'header')], height: 20 };
      for (const { path, error, partly } of survey.unread) {
        const link = { kind: 'file', target: targetOf(path), tip: words.openFile(path) } as const;
        yield {
          cells: [{ ...text(path, 'link'), link }, text(partly ? `${error}\n${page.unread.partly}` : error)],
        };
      }
    },
  };
}
