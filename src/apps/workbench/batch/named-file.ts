import type { FileProblem } from '../../../report/checked-file';
import type { FileContent } from './batch-calls';

/** A file of a batch, which is read when its turn comes and perhaps again later, or a place where none could be had. */
export type NamedFile =
  | {
      readonly path: string;
      readonly open: () => Promise<File>;
      /** True for a file that nobody named, come upon in a folder. */
      readonly searched?: boolean;
    }
  | { readonly path: string; readonly problem: FileProblem };

/** A folder that the browser shows and does not let the page look into. */
export const CLOSED_FOLDER: FileProblem = { code: 'no-permission', detail: 'folder' };

/** A file that is not any more what was chosen, which a browser then refuses to read. */
export const CHANGED_FILE: FileProblem = { code: 'unreadable', detail: 'NotReadableError' };

/** Reads a file as it is now, or says why that cannot be done. */
export async function readContent(named: NamedFile): Promise<FileContent> {
  if ('problem' in named) return { problem: named.problem };
  try {
    const file = await named.open();
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    return { problem: refusal(error) };
  }
}

function refusal(error: unknown): FileProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return { code: 'not-found', detail: '' };
  if (name === 'NotAllowedError' || name === 'SecurityError') return { code: 'no-permission', detail: '' };
  return name === CHANGED_FILE.detail ? CHANGED_FILE : { code: 'unreadable', detail: name };
}
