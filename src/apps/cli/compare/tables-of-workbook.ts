import type { Assessment } from '../../../core/assess/assessment';
import type { SourcedTable } from '../../../core/compare/table-pair';
import type { Grid } from '../../../core/grid/grid';
import type { FileProblem } from '../../../report/checked-file';
import { missingSheet, problemOf } from '../../../report/checking/check-workbook';
import type { ReadableFile } from '../../../report/checking/readers';

/** What a workbook holds to compare with, and what kept a sheet of it from being read. */
export interface TablesOfWorkbook {
  readonly tables: readonly SourcedTable[];
  readonly problem: FileProblem | null;
}

export interface TablesWanted {
  /** Finds the tables of a sheet. */
  readonly read: (grid: Grid) => readonly Assessment[];
  /** The only sheet to look at; all without it. */
  readonly sheet?: string | undefined;
}

/**
 * Reads the sheets of a workbook for tables to compare with. A sheet that fails leaves its problem (the first counts)
 * and does not keep the others from being read; a workbook without any such table has a problem too.
 */
export function tablesOfWorkbook(
  workbook: ReadableFile,
  document: string,
  { read, sheet }: TablesWanted,
  onInternalError: (error: unknown) => void,
): TablesOfWorkbook {
  const tables: SourcedTable[] = [];
  let problem: FileProblem | null = null;
  const wanted = workbook.sheets.filter(({ name }) => sheet === undefined || name === sheet);
  if (wanted.length === 0) return { tables, problem: missingSheet(workbook, sheet ?? '') };
  for (const { name } of wanted) {
    try {
      for (const assessment of read(workbook.readSheet(name))) tables.push({ document, assessment });
    } catch (error) {
      const { code, detail } = problemOf(error, onInternalError);
      problem ??= { code, detail: [name, detail].filter((part) => part !== '').join(': ') };
    }
  }
  const isEmpty = tables.length === 0 && problem === null;
  return { tables, problem: isEmpty ? { code: 'no-table', detail: '' } : problem };
}
