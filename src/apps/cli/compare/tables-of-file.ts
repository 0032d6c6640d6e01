import { resolve } from 'node:path';
import { openReadable } from '../../../report/checking/open-for-check';
import { unreadProblem } from '../../../report/checking/unread-problem';
import type { FoundFile } from '../files/find-workbooks';
import { readBytes } from '../files/read-bytes';
import type { Session } from '../session';
import { tablesOfWorkbook, type TablesOfWorkbook, type TablesWanted } from './tables-of-workbook';

/** Reads a file for tables that others are held against; whatever goes wrong becomes its problem. */
export async function tablesOfFile(
  { path, problem, searched }: FoundFile,
  wanted: TablesWanted,
  { world, engine, onInternalError }: Pick<Session, 'world' | 'engine' | 'onInternalError'>,
): Promise<TablesOfWorkbook> {
  if (problem !== null) return { tables: [], problem };
  const bytes = readBytes(resolve(world.cwd, path));
  if ('code' in bytes) return { tables: [], problem: bytes };
  if (engine.isOwnReport(bytes)) {
    return { tables: [], problem: searched === true ? null : { code: 'own-report', detail: '' } };
  }
  try {
    return tablesOfWorkbook(await openReadable(bytes, engine), path, wanted, onInternalError);
  } catch (error) {
    return { tables: [], problem: unreadProblem(error, { path, bytes }, engine, onInternalError) };
  }
}
