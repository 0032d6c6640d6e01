import { fillLines } from '../../../report/text/fill-lines';
import { paintFor } from '../../../report/text/paint';
import type { Invocation } from '../arguments/parse-arguments';
import { checkWorkbook } from '../../../report/checking/check-workbook';
import { copyOptions } from '../config/copy-options';
import type { Session } from '../session';
import { colorOf, widthOf } from '../terminal';
import { writeCopy } from '../write-copy';
import type { ExitCode } from '../world';

/** Writes a copy in which blank cells that can be computed are filled, and prints each with its arithmetic. */
export function fillCommand(invocation: Invocation, session: Session): ExitCode {
  const { engine, words } = session;
  const values = invocation.options.has('values');
  const { options } = copyOptions(invocation, session);
  return writeCopy(invocation, session, (workbook) => {
    const checked = checkWorkbook(workbook, engine, options);
    if (checked.problem !== null) return checked;
    const filled = checked.sheets
      .map(({ name, report }) => ({ name, fills: report.tables.flatMap((table) => table.fills) }))
      .filter(({ fills }) => fills.length > 0);
    const all = filled.flatMap(({ fills }) => fills);
    workbook.apply(engine.editsOf(all, { values }));
    const page = pageOf(session);
    const lines = filled.flatMap(({ name, fills }) => [page.paint('bold', name), ...fillLines(fills, page)]);
    const done = all.length === 0 ? words.nothingToFill : words.filled(all.length);
    const locked = checked.sheets.filter((sheet) => sheet.protected && sheet.report.tables.length > 0);
    const names = locked.map(({ name }) => name);
    return { lines: [...lines, done, ...(names.length > 0 ? [words.lockedSheets(names)] : [])] };
  });
}

const pageOf = ({ world, locale, reportWords }: Session) => ({
  width: widthOf(world),
  paint: paintFor(colorOf(world)),
  words: reportWords,
  locale,
});
