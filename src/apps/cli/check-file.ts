import type { CheckedFile } from '../../report/checked-file';
import { checkWorkbook, type WorkbookOptions } from './check-workbook';
import type { FoundFile } from './files/find-workbooks';
import { openFile } from './open-file';
import type { Session } from './session';

/** Reads and checks one file; whatever goes wrong becomes its problem and never an exception. */
export function checkFile(
  { path, problem }: FoundFile,
  { world, engine, onInternalError }: Session,
  options: Omit<WorkbookOptions, 'onInternalError'>,
): CheckedFile {
  if (problem !== null) return { path, problem, sheets: [] };
  const opened = openFile(path, engine, { cwd: world.cwd, onInternalError });
  if ('code' in opened) return { path, problem: opened, sheets: [] };
  return { path, ...checkWorkbook(opened, engine, { ...options, onInternalError }) };
}
