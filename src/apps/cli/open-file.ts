import { resolve } from 'node:path';
import { HostError } from '../../core/host';
import type { FileProblem } from '../../report/checked-file';
import { readableReport } from './check-report';
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

export interface OpenedForCheck {
  readonly workbook: ReadableFile;
  /** True for the formats of old, which are never written. */
  readonly isOld: boolean;
}

/** Opens a workbook only to read it, which older formats allow too; rejects with a `HostError`. */
export async function openForCheck(bytes: Uint8Array, engine: Engine): Promise<OpenedForCheck> {
  try {
    return { workbook: engine.openWorkbook(bytes), isOld: false };
  } catch (error) {
    if (!isOldWorkbook(error)) throw error;
  }
  return { workbook: await engine.openOldWorkbook(bytes), isOld: true };
}

/** Opens whatever can be read, a report too; rejects with a `HostError`. */
export const openReadable = async (bytes: Uint8Array, engine: Engine): Promise<ReadableFile> =>
  engine.isReport(bytes)
    ? readableReport(await engine.openReport(bytes))
    : (await openForCheck(bytes, engine)).workbook;

/** The problem of a file that could not be read; one that is a document, or is named so, is not called a workbook. */
export function unreadProblem(
  error: unknown,
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  {
    engine,
    onInternalError,
  }: { readonly engine: Engine; readonly onInternalError: (error: unknown) => void },
): FileProblem {
  const problem = problemOf(error, onInternalError);
  return DOCUMENT_NAME.test(path) || engine.isReport(bytes) ? { ...problem, isDocument: true } : problem;
}

const DOCUMENT_NAME = /\.doc[xm]$/iu;

const isOldWorkbook = (error: unknown): boolean =>
  error instanceof HostError && error.code === 'old-format' && error.detail === 'xls';
