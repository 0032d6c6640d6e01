import type { ReactElement } from 'react';
import type { NarrativeFinding } from '../../../core/check-narrative';
import { sheetWordsOf } from '../../../locales/sheet-words-of';
import { uiWordsOf } from '../../../locales/ui-words-of';
import { QuoteLines } from './quote-lines';
import type { PrintReportProps } from './report-props';

interface ReportPageProps extends Pick<PrintReportProps, 'checked' | 'engine' | 'language'> {
  readonly beside: NonNullable<PrintReportProps['beside']>;
}

/** What the report beside the workbook says otherwise than its tables or itself, on pages of its own. */
export function ReportPage({ beside, checked, engine, language }: ReportPageProps): ReactElement {
  const { settings } = uiWordsOf(language);
  const words = sheetWordsOf(language).report;
  const tables = checked.flatMap(({ content }) => content?.report.tables ?? []);
  const { findings, paragraphs, mentions } = engine.checkNarrative(
    beside.paragraphs,
    tables.map(({ assessment }) => assessment),
  );
  return (
    <section>
      <h1>{settings.reportFindings(findings.length)}</h1>
      <p>{settings.reportTaken(beside.name, paragraphs)}</p>
      <p>{settings.reportRead(paragraphs, mentions)}</p>
      {beside.unread === 0 ? null : <p>{settings.reportUnread(beside.unread)}</p>}
      {findings.length === 0 ? <p>{words.noFindings}</p> : <ProseRows {...{ findings, engine, language }} />}
      <footer>{words.local}</footer>
    </section>
  );
}

function ProseRows({
  findings,
  engine,
  language,
}: Pick<ReportPageProps, 'engine' | 'language'> & {
  readonly findings: readonly NarrativeFinding[];
}): ReactElement {
  const words = sheetWordsOf(language).report;
  const { results, frame } = uiWordsOf(language);
  const locale = engine.localeOf(language);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.finding}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding, index) => (
          <tr key={index}>
            <td>{results.paragraph(finding.at.paragraph + 1)}</td>
            <td>
              <p>
                <span className="severity">{frame.severities[finding.severity]}</span>{' '}
                {engine.messageOf(locale, finding)}
              </p>
              <QuoteLines quotes={finding.quotes} sheet={null} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
