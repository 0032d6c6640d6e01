import type { CheckedFile } from '../../report/checked-file';
import { checkWorkbook, type WorkbookOptions } from './check-workbook';
import type { FoundFile } from './files/find-workbooks';
import { openForCheck } from './open-file';
import type { Session } from './session';

/** Reads and checks one file; whatever goes wrong becomes its problem and never an exception. */
export async function checkFile(
  { path, problem }: FoundFile,
  { world, engine, onInternalError }: Session,
  options: Omit<WorkbookOptions, 'onInternalError'>,
): Promise<CheckedFile> {
  if (problem !== null) return { path, problem, sheets: [] };
  const opened = await openForCheck(path, engine, { cwd: world.cwd, onInternalError });
  if ('code' in opened) return { path, problem: opened, sheets: [] };
  return { path, ...checkWorkbook(opened, engine, { ...options, onInternalError }) };
}
