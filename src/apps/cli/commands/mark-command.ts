import { marksOf } from '../../../core/marks-of';
import type { Severity } from '../../../core/rules/finding';
import { messageOf } from '../../../locales/message-of';
import type { Invocation } from '../arguments/parse-arguments';
import { sheetOf, standardOf } from '../arguments/read-options';
import { checkWorkbook } from '../check-workbook';
import type { Session } from '../session';
import { writeCopy } from '../write-copy';
import type { ExitCode } from '../world';

/** Writes a copy in which every cell with a finding is marked; marks of an earlier run are replaced. */
export function markCommand(invocation: Invocation, session: Session): ExitCode {
  const { engine, locale, words, onInternalError } = session;
  const options = { sheet: sheetOf(invocation), standard: standardOf(invocation), onInternalError };
  return writeCopy(invocation, session, (workbook) => {
    const checked = checkWorkbook(workbook, engine, options);
    if (checked.problem !== null) return checked;
    const severities: Severity[] = [];
    for (const { name, report } of checked.sheets) {
      const marks = marksOf(
        report.tables.flatMap((table) => table.findings),
        (finding) => words.noteLine(finding.severity, messageOf(locale, finding)),
      );
      workbook.mark(name, marks);
      severities.push(...marks.map(({ severity }) => severity));
    }
    return { lines: [words.marked(severities.length, countBySeverity(severities))] };
  });
}

function countBySeverity(severities: readonly Severity[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => severities.filter((one) => one === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
