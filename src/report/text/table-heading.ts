import type { Status } from '../../core/assess/assessment';
import type { TableReport } from '../../core/report';
import type { CheckedSheet } from '../checked-file';
import { displayWidth, padToWidth } from './display-width';
import { paragraph, type Page } from './page';
import { places } from './places';
import { verdict } from './verdict';

const STATUSES: readonly Status[] = ['met', 'exceeded', 'missed', 'manual', 'unread'];

/** What table this is and what comes of it, one labelled line each, the verdict last. */
export function tableHeading(report: TableReport, sheet: CheckedSheet, page: Page): readonly string[] {
  const { table } = report.assessment;
  const { labels, notStated, hiddenSheet, protectedSheet } = page.words;
  const state = (sheet.hidden ? hiddenSheet : '') + (sheet.protected ? protectedSheet : '');
  const { text, style } = verdict(report, page);
  const facts: readonly (readonly [label: string, text: string])[] = [
    [labels.department, table.department?.text ?? ''],
    [labels.year, table.years[0]?.year.toString() ?? ''],
    [labels.place, `${table.sheet}!${table.range.a1}${state}`],
    [labels.standard, standardText(report, page)],
    [labels.indicators, indicatorCounts(report, page)],
  ];
  const column = Math.max(...[...facts, [labels.verdict]].map(([label]) => displayWidth(label)));
  const lead = (label: string): string => `  ${padToWidth(label, column)}  `;
  return [
    ...facts.flatMap(([label, value]) =>
      paragraph(page, { lead: lead(label), leadStyle: 'dim', text: value === '' ? notStated : value }),
    ),
    ...paragraph(page, { lead: lead(labels.verdict), leadStyle: 'dim', text, style }),
  ];
}

/** The standard, why it was taken, and the cells that say so. */
function standardText({ assessment, standardBy, standardEvidence }: TableReport, { words }: Page): string {
  const { name, id } = assessment.standard;
  const cells = places(standardEvidence, words);
  const why = words.standardBy[standardBy];
  return words.standard(name, id, cells === '' ? why : `${why} (${cells})`);
}

function indicatorCounts({ assessment: { indicators } }: TableReport, { words, locale }: Page): string {
  const counts = STATUSES.map(
    (status) => [status, indicators.filter((row) => row.status === status).length] as const,
  );
  return words.indicatorCount(
    indicators.length,
    counts.filter(([, count]) => count > 0).map(([status, count]) => `${locale.statuses[status]} ${count}`),
  );
}
