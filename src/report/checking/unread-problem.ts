import type { FileProblem } from '../checked-file';
import { problemOf } from './check-workbook';
import type { Readers } from './readers';

/** The problem of a file that could not be read; one that is a document, or is named so, is not called a workbook. */
export function unreadProblem(
  error: unknown,
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  { isReport }: Pick<Readers, 'isReport'>,
  onInternalError: (error: unknown) => void,
): FileProblem {
  const problem = problemOf(error, onInternalError);
  return DOCUMENT_NAME.test(path) || isReport(bytes) ? { ...problem, isDocument: true } : problem;
}

const DOCUMENT_NAME = /\.doc[xm]$/iu;
