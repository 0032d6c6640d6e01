import { HostError, type Mark } from '../../../core/host';
import { marksOf } from '../../../core/marks-of';
import type { Severity } from '../../../core/rules/finding';
import { messageOf } from '../../../locales/message-of';
import type { FileProblem } from '../../../report/checked-file';
import { waiveSheets } from '../../../report/waive-file';
import type { Invocation } from '../arguments/parse-arguments';
import { checkWorkbook } from '../../../report/checking/check-workbook';
import { copyOptions } from '../config/copy-options';
import type { WorkbookFile } from '../engine';
import type { Session } from '../session';
import { writeCopy } from '../write-copy';
import type { ExitCode } from '../world';

/**
 * Writes a copy in which every cell with a finding is marked; marks of an earlier run are replaced. Where a protected
 * sheet takes no marks there is no copy, because it would seem to be marked.
 */
export function markCommand(invocation: Invocation, session: Session): ExitCode {
  const { engine, locale, words } = session;
  const { options, waivers } = copyOptions(invocation, session);
  return writeCopy(invocation, session, (workbook) => {
    const checked = checkWorkbook(workbook, engine, options);
    if (checked.problem !== null) return checked;
    const severities: Severity[] = [];
    const closed: string[] = [];
    let waived = 0;
    for (const { name, report } of waiveSheets(checked.sheets, waivers).sheets) {
      const findings = report.tables.flatMap((table) => table.findings);
      const open = findings.filter(({ waiver }) => waiver === undefined);
      waived += findings.length - open.length;
      const marks = marksOf(open, (finding) => words.noteLine(finding.severity, messageOf(locale, finding)));
      if (!marked(workbook, name, marks)) closed.push(name);
      severities.push(...marks.map(({ severity }) => severity));
    }
    if (closed.length > 0) return { sheets: [], problem: closedTo(closed) };
    const done = words.marked(severities.length, countBySeverity(severities));
    return { lines: waived === 0 ? [done] : [done, words.waivedNotMarked(waived)] };
  });
}

function marked(workbook: WorkbookFile, sheet: string, marks: readonly Mark[]): boolean {
  try {
    workbook.mark(sheet, marks);
    return true;
  } catch (error) {
    if (error instanceof HostError && error.code === 'protected-sheet') return false;
    throw error;
  }
}

const closedTo = (sheets: readonly string[]): FileProblem => ({
  code: 'protected-sheet',
  detail: sheets.join(', '),
});

function countBySeverity(severities: readonly Severity[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => severities.filter((one) => one === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
