import type { CheckedFile } from '../checked-file';
import { checkReport } from './check-report';
import { checkWorkbook, type WorkbookOptions } from './check-workbook';
import { openForCheck } from './open-for-check';
import type { Readers } from './readers';
import { unreadProblem } from './unread-problem';

/** Checks one file, a workbook or a report; whatever goes wrong becomes its problem and never an exception. */
export async function checkBytes(
  path: string,
  bytes: Uint8Array,
  readers: Readers,
  options: WorkbookOptions,
): Promise<CheckedFile> {
  if (readers.isOwnReport(bytes)) return { path, problem: { code: 'own-report', detail: '' }, sheets: [] };
  try {
    if (readers.isReport(bytes)) return checkReport(path, await readers.openReport(bytes), readers, options);
    const { workbook, isOld } = await openForCheck(bytes, readers);
    return { path, ...checkWorkbook(workbook, readers, options), ...(isOld ? { readOnly: true } : {}) };
  } catch (error) {
    return {
      path,
      problem: unreadProblem(error, { path, bytes }, readers, options.onInternalError),
      sheets: [],
    };
  }
}
