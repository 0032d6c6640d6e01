import type { ReportDocument } from '../../core/report-document';
import type { CheckedFile } from '../../report/checked-file';
import { checkProse } from './check-prose';
import { checkWorkbook, type WorkbookOptions } from './check-workbook';
import type { Engine } from './engine';

/** Checks a report on its own: its tables like the sheets of a workbook, and its prose against them and itself. */
export function checkReport(
  path: string,
  document: ReportDocument,
  engine: Pick<Engine, 'check'>,
  options: WorkbookOptions,
): CheckedFile {
  const { gaps } = document;
  const tables = checkTables(document, engine, options);
  const checked = checkProse(document, tables.sheets, options.severities);
  const prose = { path, problem: null, ...checked, tablesLeft: 0, gaps: [] };
  return { path, ...tables, readOnly: true, gaps, prose };
}

function checkTables(
  { tables }: ReportDocument,
  engine: Pick<Engine, 'check'>,
  options: WorkbookOptions,
): Pick<CheckedFile, 'sheets' | 'problem'> {
  if (tables.length === 0) return { sheets: [], problem: { code: 'no-table', detail: '' } };
  const byName = new Map(tables.map((grid) => [grid.sheet, grid]));
  const sheets = [...byName.keys()].map((name) => ({ name, visibility: 'visible' as const }));
  const readSheet = (name: string) => byName.get(name) ?? unknownSheet(name);
  return checkWorkbook({ sheets, readSheet }, engine, options);
}

function unknownSheet(name: string): never {
  throw new RangeError(`no table ${name}`);
}
