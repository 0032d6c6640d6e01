import type { ReportDocument } from '../../core/report-document';
import type { CheckedFile } from '../checked-file';
import { checkProse } from './check-prose';
import { checkWorkbook, type WorkbookOptions } from './check-workbook';
import type { ReadableFile, Readers } from './readers';

/** Checks a report on its own: its tables like the sheets of a workbook, and its prose against them and itself. */
export function checkReport(
  path: string,
  document: ReportDocument,
  readers: Pick<Readers, 'check'>,
  options: WorkbookOptions,
): CheckedFile {
  const { gaps } = document;
  const tables = checkTables(document, readers, options);
  const checked = checkProse(document, tables.sheets, options.severities);
  const prose = { path, problem: null, ...checked, tablesLeft: 0, gaps: [] };
  return { path, ...tables, readOnly: true, gaps, prose };
}

const checkTables = (
  document: ReportDocument,
  readers: Pick<Readers, 'check'>,
  options: WorkbookOptions,
): Pick<CheckedFile, 'sheets' | 'problem'> =>
  document.tables.length === 0
    ? { sheets: [], problem: { code: 'no-table', detail: '' } }
    : checkWorkbook(readableReport(document), readers, options);

/** The tables of a report as the sheets of a workbook. */
export function readableReport({ tables }: ReportDocument): ReadableFile {
  const byName = new Map(tables.map((grid) => [grid.sheet, grid]));
  return {
    sheets: [...byName.keys()].map((name) => ({ name, visibility: 'visible' as const })),
    readSheet: (name) => byName.get(name) ?? unknownSheet(name),
  };
}

function unknownSheet(name: string): never {
  throw new RangeError(`no table ${name}`);
}
