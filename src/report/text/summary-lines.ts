import type { CheckedFile } from '../checked-file';
import { problemText } from '../problem-text';
import { tablesOf, tallyOf, type Tally } from '../tally';
import { displayWidth, padToWidth } from './display-width';
import { paragraph, type Page } from './page';
import { printable } from './printable';

const COLUMNS = ['error', 'warning', 'info', 'undecided'] as const;
const GAP = '  ';

interface Row {
  readonly file: CheckedFile;
  readonly tally: Tally;
}

/**
 * All files in one view, most errors first, then the files that were not checked and why, then the totals and what to
 * do next. A file that stands alone has said it all above.
 */
export function summaryLines(files: readonly CheckedFile[], page: Page): readonly string[] {
  const rows = files.map((file) => ({ file, tally: tallyOf(tablesOf(file)) }));
  const checked = rows.filter(({ tally }) => tally.tables > 0).sort(byGravity);
  const tally = tallyOf(files.flatMap(tablesOf));
  const inWorkbooks = tallyOf(files.filter(({ gaps }) => gaps === undefined).flatMap(tablesOf));
  const total = page.words.summaryTotal(files.length, tally);
  return [
    page.paint('bold', `══ ${page.words.summaryTitle}`),
    ...(files.length > 1 && checked.length > 0 ? rankedFiles(checked, page) : []),
    ...(files.length > 1 ? unreadable(files, page) : []),
    ...paragraph(page, { lead: '', text: total, style: 'bold' }),
    ...page.words
      .nextSteps(tally, inWorkbooks)
      .flatMap((text) => paragraph(page, { lead: '  ', text, style: 'dim' })),
  ];
}

const byGravity = (a: Row, b: Row): number =>
  b.tally.errors - a.tally.errors ||
  b.tally.warnings - a.tally.warnings ||
  b.tally.infos - a.tally.infos ||
  b.tally.undecided - a.tally.undecided;

function rankedFiles(rows: readonly Row[], page: Page): readonly string[] {
  const titles = page.words.summaryColumns;
  const header = COLUMNS.map((column) => titles[column]).join(GAP) + GAP + titles.file;
  return [
    page.paint('dim', header),
    ...rows.map(({ file, tally }) => {
      const counts = COLUMNS.map((column) =>
        numberCell(countOf(tally, column), displayWidth(titles[column])),
      );
      const mark = file.problem === null ? '' : '✗ ';
      return `${counts.join(GAP)}${GAP}${mark}${printable(file.path)}`;
    }),
    '',
  ];
}

const countOf = ({ errors, warnings, infos, undecided }: Tally, column: (typeof COLUMNS)[number]): number =>
  ({ error: errors, warning: warnings, info: infos, undecided })[column];

/** A number under the right edge of its title. */
function numberCell(count: number, width: number): string {
  const digits = String(count);
  return padToWidth('', width - digits.length) + digits;
}

function unreadable(files: readonly CheckedFile[], page: Page): readonly string[] {
  const problems = files.filter((file) => file.problem !== null);
  if (problems.length === 0) return [];
  return [
    page.paint('error', page.words.unreadable(problems.length)),
    ...problems.flatMap((file) => {
      const why = problemText(file, page.words, page.locale) ?? '';
      return paragraph(page, {
        lead: '  ✗ ',
        leadStyle: 'error',
        text: `${file.path}${page.words.colon}${why}`,
      });
    }),
    '',
  ];
}
