import type { ReportDocument } from '../../core/report-document';
import type { CheckedFile } from '../../report/checked-file';
import { checkWorkbook, type WorkbookOptions } from './check-workbook';
import type { Engine, ReadableFile } from './engine';

/**
 * Checks a report on its own: its tables like the sheets of a workbook. This is the one place that has the paragraphs
 * and the tables of a report together; what compares prose with tables is called from here.
 */
export function checkReport(
  document: ReportDocument,
  engine: Pick<Engine, 'check'>,
  options: WorkbookOptions,
): Pick<CheckedFile, 'sheets' | 'problem' | 'readOnly' | 'gaps'> {
  const { tables, gaps } = document;
  if (tables.length === 0)
    return { sheets: [], problem: { code: 'no-table', detail: '' }, readOnly: true, gaps };
  return { ...checkWorkbook(readableReport(document), engine, options), readOnly: true, gaps };
}

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
