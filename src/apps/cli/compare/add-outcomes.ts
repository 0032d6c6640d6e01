import type { Assessment } from '../../../core/assess/assessment';
import type { SourcedTable } from '../../../core/compare/table-pair';
import { inSheetOrder } from '../../../core/rules/by-sheet-position';
import type { RuleOutcome } from '../../../core/rules/run-rule';
import type { CheckedFile } from '../../../report/checked-file';

/** What was found out about a table in view of others. */
export interface TableOutcome extends RuleOutcome {
  readonly table: SourcedTable;
}

/** The tables of checked files, each with the path of its file. */
export const sourcedTables = (files: readonly CheckedFile[]): readonly SourcedTable[] =>
  files.flatMap(({ path, sheets }) =>
    sheets.flatMap(({ report }) => report.tables.map(({ assessment }) => ({ document: path, assessment }))),
  );

/** The files with the outcomes put where the tables are, findings in the order of the sheet. */
export function addOutcomes(
  files: readonly CheckedFile[],
  outcomes: readonly TableOutcome[],
): readonly CheckedFile[] {
  const byTable = new Map<Assessment, TableOutcome[]>();
  for (const outcome of outcomes) {
    const { assessment } = outcome.table;
    byTable.set(assessment, [...(byTable.get(assessment) ?? []), outcome]);
  }
  return files.map((file) => ({
    ...file,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      report: {
        ...sheet.report,
        tables: sheet.report.tables.map((table) => {
          const own = byTable.get(table.assessment) ?? [];
          const findings = own.flatMap((outcome) => outcome.findings);
          const notChecked = own.flatMap((outcome) => outcome.notChecked);
          return {
            ...table,
            findings: inSheetOrder([...table.findings, ...findings]),
            notChecked: [...table.notChecked, ...notChecked],
          };
        }),
      },
    })),
  }));
}
