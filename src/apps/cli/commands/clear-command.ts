import type { Invocation } from '../arguments/parse-arguments';
import { sheetOf } from '../arguments/read-options';
import { missingSheet } from '../../../report/checking/check-workbook';
import type { Session } from '../session';
import { writeCopy } from '../write-copy';
import type { ExitCode } from '../world';

/** Writes a copy without the marks of this program; the workbook needs no table for that. */
export function clearCommand(invocation: Invocation, session: Session): ExitCode {
  const sheet = sheetOf(invocation);
  return writeCopy(invocation, session, (workbook) => {
    if (sheet === undefined) return { lines: [session.words.cleared(workbook.clearMarks('workbook'))] };
    if (workbook.sheets.every(({ name }) => name !== sheet)) {
      return { sheets: [], problem: missingSheet(workbook, sheet) };
    }
    return { lines: [session.words.cleared(workbook.clearMarks({ sheet }))] };
  });
}
