import type { TableReport } from '../core/report';
import { verdictOf, type Verdict } from '../core/verdict';
import type { CheckedFile } from './checked-file';

/** Counts over one table, one file or many. */
export interface Tally extends Verdict {
  readonly tables: number;
  readonly fills: number;
}

export const tablesOf = (file: CheckedFile): readonly TableReport[] =>
  file.sheets.flatMap((sheet) => sheet.report.tables);

export const tallyOf = (tables: readonly TableReport[]): Tally => ({
  tables: tables.length,
  ...verdictOf(
    tables,
    tables.flatMap((table) => table.findings),
  ),
  fills: sum(tables.map((table) => table.fills.length)),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
