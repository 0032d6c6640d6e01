import type { FileDigest } from '../file-digest';
import { sumOfTallies, type Tally } from '../tally';
import { displayWidth, padToWidth } from './display-width';
import { paragraph, type Page } from './page';
import { printable } from './printable';

const COLUMNS = ['error', 'warning', 'info', 'undecided'] as const;
const GAP = '  ';

/**
 * All files in one view, most errors first, then the files that were not checked and why, then the totals and what to
 * do next. A file that stands alone has said it all above.
 */
export function summaryLines(files: readonly FileDigest[], page: Page): readonly string[] {
  const checked = files.filter((file) => file.tally.tables > 0).sort(byGravity);
  const tally = sumOfTallies(files.map((file) => file.tally));
  const changeable = {
    findings: files.reduce((sum, file) => sum + file.changeable.findings, 0),
    fills: files.reduce((sum, file) => sum + file.changeable.fills, 0),
  };
  const total = page.words.summaryTotal(files.length, tally);
  return [
    page.paint('bold', `══ ${page.words.summaryTitle}`),
    ...(files.length > 1 && checked.length > 0 ? rankedFiles(checked, page) : []),
    ...(files.length > 1 ? unreadable(files, page) : []),
    ...paragraph(page, { lead: '', text: total, style: 'bold' }),
    ...page.words
      .nextSteps(tally, changeable)
      .flatMap((text) => paragraph(page, { lead: '  ', text, style: 'dim' })),
  ];
}

const byGravity = (a: FileDigest, b: FileDigest): number =>
  b.tally.errors - a.tally.errors ||
  b.tally.warnings - a.tally.warnings ||
  b.tally.infos - a.tally.infos ||
  openIn(b.tally) - openIn(a.tally);

function rankedFiles(files: readonly FileDigest[], page: Page): readonly string[] {
  const titles = page.words.summaryColumns;
  const header = COLUMNS.map((column) => titles[column]).join(GAP) + GAP + titles.file;
  return [
    page.paint('dim', header),
    ...files.map(({ path, problem, tally }) => {
      const counts = COLUMNS.map((column) =>
        numberCell(countOf(tally, column), displayWidth(titles[column])),
      );
      const mark = problem === null ? '' : '✗ ';
      return `${counts.join(GAP)}${GAP}${mark}${printable(path)}`;
    }),
    '',
  ];
}

const countOf = (tally: Tally, column: (typeof COLUMNS)[number]): number =>
  ({ error: tally.errors, warning: tally.warnings, info: tally.infos, undecided: openIn(tally) })[column];

/** Everything that kept the file from being checked wholly, so that none looks clean that was not read. */
const openIn = ({ undecided, unplaced }: Tally): number => undecided + unplaced;

/** A number under the right edge of its title. */
function numberCell(count: number, width: number): string {
  const digits = String(count);
  return padToWidth('', width - digits.length) + digits;
}

function unreadable(files: readonly FileDigest[], page: Page): readonly string[] {
  const problems = files.flatMap(({ path, problem }) => (problem === null ? [] : [{ path, problem }]));
  if (problems.length === 0) return [];
  return [
    page.paint('error', page.words.unreadable(problems.length)),
    ...problems.flatMap(({ path, problem }) =>
      paragraph(page, { lead: '  ✗ ', leadStyle: 'error', text: `${path}${page.words.colon}${problem}` }),
    ),
    '',
  ];
}
