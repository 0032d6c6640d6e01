import type { ReactElement } from 'react';
import type { TableReport } from '../../../core/report';
import { openVerdict } from '../../results/open-verdict';
import { sheetWordsOf } from '../../../locales/sheet-words-of';
import { uiWordsOf } from '../../../locales/ui-words-of';
import { listFindings } from '../../results/listed-findings';
import type { Checked } from '../../state/pane-state';
import { FillRows } from './fill-rows';
import { FindingRows } from './finding-rows';
import type { PrintReportProps } from './report-props';
import { UncheckedRows } from './unchecked-rows';

export interface TablePageProps extends Omit<PrintReportProps, 'checked' | 'beside'> {
  readonly content: NonNullable<Checked['content']>;
  readonly table: TableReport;
}

/** One table on paper: what it is, what came out, and how. */
export function TablePage(props: TablePageProps): ReactElement {
  const { table, language, engine, ignored, content } = props;
  const words = sheetWordsOf(language).report;
  const { results, frame } = uiWordsOf(language);
  const locale = engine.localeOf(language);
  const { sheet } = table.assessment.table;
  const report = { ...content.report, tables: [table] };
  const { open, setAside } = listFindings({ checked: { sheet, content: { ...content, report } }, ignored });
  const verdict = openVerdict(
    [table],
    open.map(({ finding }) => finding),
  );
  return (
    <section>
      <h1>{table.assessment.table.title?.text ?? frame.untitled}</h1>
      <Facts {...props} verdict={results.verdict(verdict)} />
      {open.length === 0 ? (
        <p>{words.noFindings}</p>
      ) : (
        <FindingRows listed={open} {...{ engine, language }} />
      )}
      {setAside.length === 0 ? null : (
        <>
          <h2>{words.setAsideTitle}</h2>
          <ul>
            {setAside.map(({ key, finding, ignored: { reason } }) => (
              <li key={key}>
                {finding.at.a1} {engine.messageOf(locale, finding)}
                {reason === '' ? null : <p className="basis">{words.setAsideBecause(reason)}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <FillRows fills={table.fills} locale={locale} words={words} />
      <UncheckedRows table={table} locale={locale} words={words} />
      <footer>{words.local}</footer>
    </section>
  );
}

function Facts({
  fileName,
  printedAt,
  table,
  language,
  verdict,
}: TablePageProps & { readonly verdict: string }): ReactElement {
  const words = sheetWordsOf(language).report;
  const { assessment } = table;
  const { department, years, range } = assessment.table;
  const facts: readonly (readonly [label: string, text: string])[] = [
    [words.file, fileName],
    [words.department, department?.text ?? ''],
    [words.year, years[0]?.year.toString() ?? ''],
    [words.place, `${range.sheet}!${range.a1}`],
    [words.standard, assessment.standard.name],
    [words.printed, printedAt.toLocaleString(language)],
    [words.verdict, verdict],
  ];
  return (
    <dl>
      {facts
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd className={label === words.verdict ? 'verdict' : undefined}>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
