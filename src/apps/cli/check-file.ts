import { resolve } from 'node:path';
import type { CheckedFile } from '../../report/checked-file';
import { checkReport } from './check-report';
import { checkWorkbook, problemOf, type WorkbookOptions } from './check-workbook';
import type { Engine } from './engine';
import type { FoundFile } from './files/find-workbooks';
import { readBytes } from './files/read-bytes';
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

const checkBytes = async (bytes: Uint8Array, engine: Engine, options: WorkbookOptions) =>
  engine.isReport(bytes)
    ? checkReport(await engine.openReport(bytes), engine, options)
    : checkWorkbook(engine.openWorkbook(bytes), engine, options);
