import type { FileProblem } from '../../../report/checked-file';
import { systemCode } from './system-code';

/** What the system's refusal to read a file or folder means to the person who named it. */
export function readProblem(error: unknown): FileProblem {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'not-found', detail: '' };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'no-permission', detail: '' };
  return { code: 'unreadable', detail: code };
}
