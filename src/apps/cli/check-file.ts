import { resolve } from 'node:path';
import type { CheckedFile } from '../../report/checked-file';
import { checkProseBeside } from './check-prose';
import { checkReport } from './check-report';
import { checkWorkbook, type WorkbookOptions } from './check-workbook';
import type { FoundFile } from './files/find-workbooks';
import { readBytes } from './files/read-bytes';
import { openForCheck, unreadProblem } from './open-file';
import type { Session } from './session';

export interface FileOptions extends Omit<WorkbookOptions, 'onInternalError'> {
  /** The report whose prose is set against the tables of the file. */
  readonly report?: string | undefined;
}

/** Reads and checks one file; whatever goes wrong becomes its problem and never an exception. */
export async function checkFile(
  { path, problem }: FoundFile,
  session: Session,
  { report, ...options }: FileOptions,
): Promise<CheckedFile> {
  const file = await checkAlone({ path, problem }, session, options);
  if (report === undefined) return file;
  if (file.prose !== undefined) {
    return { ...file, problem: file.problem ?? { code: 'second-report', detail: report } };
  }
  return { ...file, prose: await checkProseBeside(report, file.sheets, session, options.severities) };
}

async function checkAlone(
  { path, problem }: FoundFile,
  { world, engine, onInternalError }: Session,
  given: Omit<WorkbookOptions, 'onInternalError'>,
): Promise<CheckedFile> {
  if (problem !== null) return { path, problem, sheets: [] };
  const bytes = readBytes(resolve(world.cwd, path));
  if ('code' in bytes) return { path, problem: bytes, sheets: [] };
  const options = { ...given, onInternalError };
  try {
    if (engine.isReport(bytes)) return checkReport(path, await engine.openReport(bytes), engine, options);
    const { workbook, isOld } = await openForCheck(bytes, engine);
    return { path, ...checkWorkbook(workbook, engine, options), ...(isOld ? { readOnly: true } : {}) };
  } catch (error) {
    return { path, problem: unreadProblem(error, { path, bytes }, { engine, onInternalError }), sheets: [] };
  }
}
