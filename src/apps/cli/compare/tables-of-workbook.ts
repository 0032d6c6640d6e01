import { tablesToCompareWith } from '../../../core/compare-tables';
import type { ComparisonRole, SourcedTable } from '../../../core/compare/table-pair';
import type { FileProblem } from '../../../report/checked-file';
import { problemOf } from '../check-workbook';
import type { WorkbookFile } from '../engine';

/** What a workbook holds to compare with, and what kept a sheet of it from being read. */
export interface TablesOfWorkbook {
  readonly tables: readonly SourcedTable[];
  readonly problem: FileProblem | null;
}

/**
 * Reads every sheet of a workbook for tables to compare with. A sheet that fails leaves its problem (the first counts)
 * and does not keep the others from being read; a workbook without any such table has a problem too.
 */
export function tablesOfWorkbook(
  workbook: Pick<WorkbookFile, 'sheets' | 'readSheet'>,
  document: string,
  role: ComparisonRole,
  onInternalError: (error: unknown) => void,
): TablesOfWorkbook {
  const tables: SourcedTable[] = [];
  let problem: FileProblem | null = null;
  for (const { name } of workbook.sheets) {
    try {
      for (const assessment of tablesToCompareWith(workbook.readSheet(name), role)) {
        tables.push({ document, assessment });
      }
    } catch (error) {
      const { code, detail } = problemOf(error, onInternalError);
      problem ??= { code, detail: [name, detail].filter((part) => part !== '').join(': ') };
    }
  }
  const isEmpty = tables.length === 0 && problem === null;
  return { tables, problem: isEmpty ? { code: 'no-table', detail: '' } : problem };
}
