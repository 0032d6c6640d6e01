import { resolve } from 'node:path';
import type { CheckedFile } from '../../report/checked-file';
import { checkBytes } from '../../report/checking/check-bytes';
import type { WorkbookOptions } from '../../report/checking/check-workbook';
import { checkProseBeside } from './check-prose';
import type { FoundFile } from './files/find-workbooks';
import { readBytes } from './files/read-bytes';
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
  return checkBytes(path, bytes, engine, { ...given, onInternalError });
}
