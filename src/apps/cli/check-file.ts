import { resolve } from 'node:path';
import type { CheckedFile } from '../../report/checked-file';
import { checkReport } from './check-report';
import { checkWorkbook, problemOf, type WorkbookOptions } from './check-workbook';
import type { Engine } from './engine';
import type { FoundFile } from './files/find-workbooks';
import { readBytes } from './files/read-bytes';
import { openForCheck } from './open-file';
import type { Session } from './session';

/** Reads and checks one file; whatever goes wrong becomes its problem and never an exception. */
export async function checkFile(
  { path, problem }: FoundFile,
  { world, engine, onInternalError }: Session,
  options: Omit<WorkbookOptions, 'onInternalError'>,
): Promise<CheckedFile> {
  if (problem !== null) return { path, problem, sheets: [] };
  const bytes = readBytes(resolve(world.cwd, path));
  if ('code' in bytes) return { path, problem: bytes, sheets: [] };
  try {
    return { path, ...(await checkBytes(bytes, engine, { ...options, onInternalError })) };
  } catch (error) {
    return { path, problem: problemOf(error, onInternalError), sheets: [] };
  }
}

async function checkBytes(
  bytes: Uint8Array,
  engine: Engine,
  options: WorkbookOptions,
): Promise<Omit<CheckedFile, 'path'>> {
  if (engine.isReport(bytes)) return checkReport(await engine.openReport(bytes), engine, options);
  const { workbook, isOld } = await openForCheck(bytes, engine);
  return { ...checkWorkbook(workbook, engine, options), ...(isOld ? { readOnly: true } : {}) };
}
