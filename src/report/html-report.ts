import { fileUri } from './file-uri';
import { filterBar } from './html/filter-bar';
import { glanceSection } from './html/glance-section';
import { markup, type Markup } from './html/markup';
import { tableAnchor, type PageContext } from './html/page-context';
import { pageEnd, pageStart } from './html/page-frame';
import { proseSection } from './html/prose-section';
import { rankingSection } from './html/ranking-section';
import { ruleSection } from './html/rule-section';
import { tableSection } from './html/table-section';
import { unreadSection } from './html/unread-section';
import { verdictSection } from './html/verdict-section';
import type { ReportOptions } from './report-options';
import { surveyOf, type FileSource, type Survey } from './survey/survey';
import { pageWordsOf } from './words/page-words-of';

/** Up to this many tables show their results at once. */
const SHOWN_OPEN = 3;

/**
 * One page that holds everything and needs nothing: the verdict, all tables ranked, and each table's results. It is read
 * without its script, which only filters and sorts. The files are gone through twice, and only a few figures of each
 * table are kept, so that memory does not grow with what the page holds.
 */
export function* htmlReport(source: FileSource, options: ReportOptions): Generator<string> {
  const { locale, pathFromReport = (path: string): string => path } = options;
  const page: PageContext = {
    locale,
    words: pageWordsOf(locale.id),
    hrefOf: (path) => fileUri(pathFromReport(path)),
  };
  const survey = surveyOf(source);
  yield pageStart(options, page).text;
  yield verdictSection(survey, page).text;
  yield unreadSection(survey, page).text;
  yield glanceSection(survey, page).text;
  yield filterBar(survey, page).text;
  yield rankingSection(survey, page).text;
  yield* tableSections(source, survey, page);
  yield ruleSection(survey, page).text;
  yield pageEnd(page).text;
}

/** In the order of the files, because a file is at hand only while its turn lasts; the ranking leads into it. */
function* tableSections(
  source: FileSource,
  { ranking, reports }: Survey,
  page: PageContext,
): Generator<string> {
  if (ranking.length + reports === 0) return;
  const ranks = new Map(
    ranking.map((figures, index) => [
      figures.number,
      { figures, rank: ranking.length > 1 ? index + 1 : null },
    ]),
  );
  const open = ranking.length <= SHOWN_OPEN;
  let number = 0;
  yield `<section id="tables"><h2>${heading(page).text}</h2>\n`;
  for (const file of source()) {
    for (const table of file.tables) {
      number += 1;
      const ranked = ranks.get(number);
      if (ranked === undefined) throw new RangeError(`table ${tableAnchor(number)} came up in one pass only`);
      yield tableSection({ file, table, ...ranked, open }, page).text;
    }
    yield proseSection(file, page).text;
  }
  yield '</section>\n';
}

const heading = ({ words }: PageContext): Markup => markup`${words.sections.tables}`;
