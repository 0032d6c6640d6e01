import type { Invocation } from '../arguments/parse-arguments';
import { sheetOf } from '../arguments/read-options';
import type { Session } from '../session';
import { writeCopy } from '../write-copy';
import type { ExitCode } from '../world';

/** Writes a copy without the marks of this program; the workbook needs no table for that. */
export function clearCommand(invocation: Invocation, session: Session): ExitCode {
  const sheet = sheetOf(invocation);
  return writeCopy(invocation, session, (workbook) => ({
    lines: [session.words.cleared(workbook.clearMarks(sheet === undefined ? 'workbook' : { sheet }))],
  }));
}
