import type { TableReport } from '../core/report';
import type { Severity } from '../core/rules/finding';
import type { CheckedFile } from './checked-file';
import { notCheckedKind } from './not-checked-kind';
import { qualitativeRows, stuckRows } from './unjudged-rows';

/** Counts over one table, one file or many. */
export interface Tally {
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Places that kept a check from being made; a place counts once however many rules wanted it. */
  readonly undecided: number;
  /** Qualitative indicators, which only a person can judge. */
  readonly qualitative: number;
  readonly fills: number;
}

export const tablesOf = (file: CheckedFile): readonly TableReport[] =>
  file.sheets.flatMap((sheet) => sheet.report.tables);

export function tallyOf(tables: readonly TableReport[]): Tally {
  const count = (severity: Severity): number =>
    sum(tables.map((table) => table.findings.filter((finding) => finding.severity === severity).length));
  return {
    tables: tables.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    undecided: sum(tables.map(undecidedPlaces)),
    qualitative: sum(tables.map(({ assessment }) => qualitativeRows(assessment).length)),
    fills: sum(tables.map((table) => table.fills.length)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function undecidedPlaces({ notChecked, assessment }: TableReport): number {
  const places = new Set(stuckRows(assessment).map(({ at }) => `${at.sheet}!${at.a1}`));
  for (const { ruleId, reason, cells } of notChecked) {
    if (notCheckedKind(reason) !== 'undecided') continue;
    if (cells.length === 0) places.add(ruleId);
    for (const cell of cells) places.add(`${cell.sheet}!${cell.a1}`);
  }
  return places.size;
}
