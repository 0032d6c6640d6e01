import { resolve } from 'node:path';
import { HostError } from '../../core/host';
import type { FileProblem } from '../../report/checked-file';
import { problemOf } from './check-workbook';
import type { Engine, ReadableFile, WorkbookFile } from './engine';
import { readBytes } from './files/read-bytes';

export interface OpenOptions {
  readonly cwd: string;
  readonly onInternalError: (error: unknown) => void;
}

/** Opens a workbook file, or says why it cannot be opened. */
export function openFile(
  path: string,
  engine: Engine,
  { cwd, onInternalError }: OpenOptions,
): WorkbookFile | FileProblem {
  const bytes = readBytes(resolve(cwd, path));
  if ('code' in bytes) return bytes;
  try {
    return engine.openWorkbook(bytes);
  } catch (error) {
    return problemOf(error, onInternalError);
  }
}

/** Opens a workbook file only to read it, which older formats allow too. */
export async function openForCheck(
  path: string,
  engine: Engine,
  { cwd, onInternalError }: OpenOptions,
): Promise<ReadableFile | FileProblem> {
  const bytes = readBytes(resolve(cwd, path));
  if ('code' in bytes) return bytes;
  try {
    return engine.openWorkbook(bytes);
  } catch (error) {
    if (!isOldWorkbook(error)) return problemOf(error, onInternalError);
  }
  try {
    return await engine.openOldWorkbook(bytes);
  } catch (error) {
    return problemOf(error, onInternalError);
  }
}

const isOldWorkbook = (error: unknown): boolean =>
  error instanceof HostError && error.code === 'old-format' && error.detail === 'xls';
