import { resolve } from 'node:path';
import type { FileProblem } from '../../report/checked-file';
import { problemOf } from '../../report/checking/check-workbook';
import type { Engine, WorkbookFile } from './engine';
import { readBytes } from './files/read-bytes';

export interface OpenOptions {
  readonly cwd: string;
  readonly onInternalError: (error: unknown) => void;
}

/** Opens a workbook file to change it, or says why it cannot be; in a report of this program is no form to change. */
export function openFile(
  path: string,
  engine: Engine,
  { cwd, onInternalError }: OpenOptions,
): WorkbookFile | FileProblem {
  const bytes = readBytes(resolve(cwd, path));
  if ('code' in bytes) return bytes;
  if (engine.isOwnReport(bytes)) return { code: 'own-report', detail: '' };
  try {
    return engine.openWorkbook(bytes);
  } catch (error) {
    return problemOf(error, onInternalError);
  }
}
