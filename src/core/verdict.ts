import { qualitativeRows, stuckRows } from './assess/unjudged-rows';
import type { TableReport } from './report';
import type { Finding, NotChecked, Severity } from './rules/finding';
import { notCheckedKind } from './rules/not-checked-kind';

/** What a hurried reader wants to know of some tables, in counts; nothing is ready while something is undecided. */
export interface Verdict {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Places that kept a check from being made; a place counts once however many rules wanted it. */
  readonly undecided: number;
  /** Cells inside a table that were recognised as nothing, and so took part in no check. */
  readonly unplaced: number;
  /** Qualitative indicators, which the form itself leaves to a person and which do not stand in the way. */
  readonly qualitative: number;
}

/** Counts over tables; `findings` are those that nobody has set aside. */
export function verdictOf(
  tables: readonly TableReport[],
  findings: readonly Pick<Finding, 'severity'>[],
): Verdict {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    undecided: tables.reduce((sum, table) => sum + undecidedPlaces(table).size, 0),
    unplaced: tables.reduce((sum, { assessment }) => sum + assessment.table.unplaced.length, 0),
    qualitative: tables.reduce((sum, { assessment }) => sum + qualitativeRows(assessment).length, 0),
  };
}

/** Checks that some cell kept from being made, as opposed to those the form does not call for. */
export const undecidedChecks = ({ notChecked }: TableReport): readonly NotChecked[] =>
  notChecked.filter(({ reason }) => notCheckedKind(reason) === 'undecided');

function undecidedPlaces(table: TableReport): ReadonlySet<string> {
  const places = new Set(stuckRows(table.assessment).map(({ at }) => `${at.sheet}!${at.a1}`));
  for (const { ruleId, cells } of undecidedChecks(table)) {
    if (cells.length === 0) places.add(ruleId);
    for (const cell of cells) places.add(`${cell.sheet}!${cell.a1}`);
  }
  return places;
}
