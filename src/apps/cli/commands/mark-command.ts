import { marksOf } from '../../../core/marks-of';
import type { Severity } from '../../../core/rules/finding';
import { messageOf } from '../../../locales/message-of';
import { waiveSheets } from '../../../report/waive-file';
import type { Invocation } from '../arguments/parse-arguments';
import { checkWorkbook } from '../../../report/checking/check-workbook';
import { copyOptions } from '../config/copy-options';
import type { Session } from '../session';
import { writeCopy } from '../write-copy';
import type { ExitCode } from '../world';

/** Writes a copy in which every cell with a finding is marked; marks of an earlier run are replaced. */
export function markCommand(invocation: Invocation, session: Session): ExitCode {
  const { engine, locale, words } = session;
  const { options, waivers } = copyOptions(invocation, session);
  return writeCopy(invocation, session, (workbook) => {
    const checked = checkWorkbook(workbook, engine, options);
    if (checked.problem !== null) return checked;
    const severities: Severity[] = [];
    let waived = 0;
    for (const { name, report } of waiveSheets(checked.sheets, waivers).sheets) {
      const findings = report.tables.flatMap((table) => table.findings);
      const open = findings.filter(({ waiver }) => waiver === undefined);
      waived += findings.length - open.length;
      const marks = marksOf(open, (finding) => words.noteLine(finding.severity, messageOf(locale, finding)));
      workbook.mark(name, marks);
      severities.push(...marks.map(({ severity }) => severity));
    }
    const done = words.marked(severities.length, countBySeverity(severities));
    return { lines: waived === 0 ? [done] : [done, words.waivedNotMarked(waived)] };
  });
}

function countBySeverity(severities: readonly Severity[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => severities.filter((one) => one === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
