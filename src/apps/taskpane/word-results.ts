import type { SheetDraft } from '../../core/sheet-draft';
import type { IgnoredFinding } from '../../core/pane-host';
import type { TableReport } from '../../core/report';
import type { CheckedFile, CheckedSheet } from '../../report/checked-file';
import { dayOf } from '../../report/day-of';
import { resultDraft } from '../../report/result-sheet/result-draft';
import type { LeftSheet } from '../../report/result-sheet/result-context';
import type { GatheredResults } from '../../ui/results/gathered-results';
import { isAbout } from '../../ui/results/listed-findings';

/** What the pane knows of the workbook as a sheet, in the pane's language; what the person ignored counts as waived. */
export function wordResults(results: GatheredResults): SheetDraft {
  const { engine, language, hidden, unread, checked, checkedAt } = results;
  const left: readonly LeftSheet[] = [
    ...checked
      .filter(({ content }) => content === null)
      .map(({ sheet }) => ({ sheet, why: 'blank' }) as const),
    ...hidden.map((sheet) => ({ sheet, why: 'hidden' }) as const),
    ...unread.map(({ sheet, code, detail }) => ({ sheet, why: { code, detail } })),
  ];
  return resultDraft(fileOf(results), {
    locale: engine.localeOf(language),
    madeAt: timeText(checkedAt),
    left,
  });
}

function fileOf({ workbook, checked, ignored, report }: GatheredResults): CheckedFile {
  const sheets = checked.flatMap(({ sheet, content }): CheckedSheet[] =>
    content === null
      ? []
      : [
          {
            name: sheet,
            hidden: content.grid.hidden,
            protected: content.grid.protected,
            report: {
              ...content.report,
              tables: content.report.tables.map((table) => withoutIgnored(table, ignored)),
            },
          },
        ],
  );
  const file: CheckedFile = { path: workbook, problem: null, sheets };
  if (report === null) return file;
  const { name, said, unread } = report;
  return {
    ...file,
    prose: { ...said, path: name ?? '', problem: null, tablesLeft: unread, gaps: [] },
  };
}

const withoutIgnored = (table: TableReport, ignored: readonly IgnoredFinding[]): TableReport => ({
  ...table,
  findings: table.findings.map((finding) => {
    const entry = ignored.find((each) => isAbout(each, finding));
    return entry === undefined ? finding : { ...finding, waiver: { reason: entry.reason, who: '' } };
  }),
});

/** Local time as `2026-11-21 18:30`. */
function timeText(time: Date): string {
  const [hours, minutes] = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${dayOf(time)} ${hours ?? ''}:${minutes ?? ''}`;
}
