import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { sheetWordsOf } from '../../../locales/sheet-words-of';
import { printCss } from './print-css';
import { ReportPage } from './report-page';
import type { PrintReportProps } from './report-props';
import { TablePage } from './table-page';

/**
 * What was found, for paper: unseen on the screen, and all that the browser prints while it is mounted. Every table has
 * pages of its own, and so has the report beside them; a sheet without a table says so.
 */
export function PrintReport({ checked, beside, ...rest }: PrintReportProps): ReactElement {
  const words = sheetWordsOf(rest.language).report;
  return createPortal(
    <div className="print-report" lang={rest.language}>
      <style>{printCss}</style>
      {checked.flatMap(({ sheet, content }) =>
        content === null || content.report.tables.length === 0
          ? [
              <section key={sheet}>
                <h1>{words.title}</h1>
                <p>{words.noTable(sheet)}</p>
              </section>,
            ]
          : content.report.tables.map((table) => (
              <TablePage
                key={`${sheet}!${table.assessment.table.range.a1}`}
                {...rest}
                {...{ content, table }}
              />
            )),
      )}
      {beside === null ? null : <ReportPage {...rest} {...{ beside, checked }} />}
    </div>,
    document.body,
  );
}
