import type { NarrativeFinding } from '../core/check-narrative';
import type { TableReport } from '../core/report';
import { verdictOf, type Verdict } from '../core/verdict';
import type { CheckedFile } from './checked-file';

/** Counts over one table, one file or many; waived findings are counted apart from all others. */
export interface Tally extends Verdict {
  readonly tables: number;
  readonly waived: number;
  readonly fills: number;
}

export const tablesOf = (file: CheckedFile): readonly TableReport[] =>
  file.sheets.flatMap((sheet) => sheet.report.tables);

/** Counts over tables, and over the findings of a report beside them. */
export function tallyOf(tables: readonly TableReport[], prose: readonly NarrativeFinding[] = []): Tally {
  const findings = [...tables.flatMap((table) => table.findings), ...prose];
  const open = findings.filter(({ waiver }) => waiver === undefined);
  return {
    tables: tables.length,
    ...verdictOf(tables, open),
    waived: findings.length - open.length,
    fills: tables.reduce((total, table) => total + table.fills.length, 0),
  };
}

const NOTHING = tallyOf([]);

/** The counts of many files from those of each. */
export const sumOfTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce<Tally>(
    (total, tally) => ({
      tables: total.tables + tally.tables,
      errors: total.errors + tally.errors,
      warnings: total.warnings + tally.warnings,
      infos: total.infos + tally.infos,
      undecided: total.undecided + tally.undecided,
      unplaced: total.unplaced + tally.unplaced,
      qualitative: total.qualitative + tally.qualitative,
      waived: total.waived + tally.waived,
      fills: total.fills + tally.fills,
    }),
    NOTHING,
  );
