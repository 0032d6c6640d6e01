import { resolve } from 'node:path';
import type { FileProblem } from '../../report/checked-file';
import { problemOf } from '../../report/checking/check-workbook';
import type { Engine, WorkbookFile } from './engine';
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
