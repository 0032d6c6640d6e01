import type { FileProblem } from '../../../report/checked-file';
import type { FileContent } from './batch-calls';

/** A file of a batch as the browser gives it, which is read when its turn comes, or a place where none could be had. */
export type NamedFile =
  { readonly path: string; readonly file: File } | { readonly path: string; readonly problem: FileProblem };

/** Reads a file anew; a browser hands out what stands on the disk now, or refuses. */
export async function readContent(named: NamedFile): Promise<FileContent> {
  if ('problem' in named) return { problem: named.problem };
  try {
    return { bytes: new Uint8Array(await named.file.arrayBuffer()) };
  } catch (error) {
    return { problem: refusal(error) };
  }
}

/** A file that was moved or changed since it was chosen counts as not found: it has to be chosen again. */
function refusal(error: unknown): FileProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return { code: 'not-found', detail: '' };
  if (name === 'NotAllowedError' || name === 'SecurityError') return { code: 'no-permission', detail: '' };
  return { code: 'unreadable', detail: name };
}
