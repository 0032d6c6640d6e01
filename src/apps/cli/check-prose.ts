import { resolve } from 'node:path';
import type { CheckedProse, CheckedSheet, FileProblem } from '../../report/checked-file';
import { checkProse } from '../../report/checking/check-prose';
import { problemOf, type WorkbookOptions } from '../../report/checking/check-workbook';
import { readBytes } from './files/read-bytes';
import type { Session } from './session';

type Severities = WorkbookOptions['severities'];

/** Reads the report beside a workbook and checks its prose; whatever goes wrong becomes its problem. */
export async function checkProseBeside(
  path: string,
  sheets: readonly CheckedSheet[],
  { world, engine, onInternalError }: Session,
  severities: Severities,
): Promise<CheckedProse> {
  const bytes = readBytes(resolve(world.cwd, path));
  if ('code' in bytes) return notRead(path, bytes);
  try {
    const document = await engine.openReport(bytes);
    const { tables, gaps } = document;
    const checked = checkProse(document, sheets, severities);
    return { path, problem: null, ...checked, tablesLeft: tables.length, gaps };
  } catch (error) {
    return notRead(path, problemOf(error, onInternalError));
  }
}

const notRead = (path: string, problem: FileProblem): CheckedProse => ({
  path,
  problem,
  findings: [],
  paragraphs: 0,
  mentions: 0,
  tablesLeft: 0,
  gaps: [],
});
