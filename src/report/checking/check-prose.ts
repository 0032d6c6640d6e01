import { checkNarrative } from '../../core/check-narrative';
import { proseOf } from '../../core/prose-of';
import type { ReportDocument } from '../../core/report-document';
import type { CheckedProse, CheckedSheet } from '../checked-file';
import type { WorkbookOptions } from './check-workbook';

/** Checks the prose of a report against itself and against the tables of some sheets. */
export function checkProse(
  document: ReportDocument,
  sheets: readonly CheckedSheet[],
  severities: WorkbookOptions['severities'],
): Pick<CheckedProse, 'findings' | 'paragraphs' | 'mentions'> {
  const tables = sheets.flatMap(({ report }) => report.tables.map(({ assessment }) => assessment));
  return checkNarrative(proseOf(document), tables, severities);
}
