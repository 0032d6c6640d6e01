import { resolve } from 'node:path';
import { checkNarrative } from '../../core/check-narrative';
import { proseOf } from '../../core/prose-of';
import type { ReportDocument } from '../../core/report-document';
import type { CheckedProse, CheckedSheet, FileProblem } from '../../report/checked-file';
import { problemOf, type WorkbookOptions } from './check-workbook';
import { readBytes } from './files/read-bytes';
import type { Session } from './session';

type Severities = WorkbookOptions['severities'];

/** Checks the prose of a report against itself and against the tables of some sheets. */
export function checkProse(
  document: ReportDocument,
  sheets: readonly CheckedSheet[],
  severities: Severities,
): Pick<CheckedProse, 'findings' | 'paragraphs' | 'mentions'> {
  const tables = sheets.flatMap(({ report }) => report.tables.map(({ assessment }) => assessment));
  return checkNarrative(proseOf(document), tables, severities);
}

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
