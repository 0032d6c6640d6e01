import type { SourcedTable } from '../../../core/compare/table-pair';
import { comparisonRules, consolidationRules, type RuleId } from '../../../core/rules/all-rules';
import { inSheetOrder } from '../../../core/rules/by-sheet-position';
import type { RuleOutcome } from '../../../core/rules/run-rule';
import type { Severities } from '../../../core/rules/run-rules';
import type { TableReport } from '../../../core/report';
import type { CheckedFile } from '../../../report/checked-file';

/** What was found out about a table in view of others. Plain data: it survives a worker. */
export interface PlacedOutcome extends RuleOutcome {
  readonly document: string;
  readonly sheet: string;
  /** The address of the table. */
  readonly range: string;
  /** The rules that were run. */
  readonly rules: readonly RuleId[];
}

type AskedRule =
  (typeof comparisonRules)[keyof typeof comparisonRules][number] | (typeof consolidationRules)[number];

/** An outcome with the place of its table instead of the table. */
export const placed = (
  { table: { document, assessment }, findings, notChecked }: RuleOutcome & { readonly table: SourcedTable },
  rules: readonly AskedRule[],
  severities: Severities = {},
): PlacedOutcome => ({
  document,
  sheet: assessment.table.sheet,
  range: assessment.table.range.a1,
  findings,
  notChecked,
  rules: rules.map(({ id }) => id).filter((id) => severities[id] !== 'off'),
});

/** A file with the outcomes put where its tables are, findings in the order of the sheet. */
export function addOutcomes(file: CheckedFile, outcomes: readonly PlacedOutcome[]): CheckedFile {
  const own = outcomes.filter(({ document }) => document === file.path);
  if (own.length === 0) return file;
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    report: { ...sheet.report, tables: sheet.report.tables.map((table) => withOutcomes(table, own)) },
  }));
  return { ...file, sheets };
}

function withOutcomes(report: TableReport, outcomes: readonly PlacedOutcome[]): TableReport {
  const { sheet, range } = report.assessment.table;
  const own = outcomes.filter((outcome) => outcome.sheet === sheet && outcome.range === range.a1);
  if (own.length === 0) return report;
  return {
    ...report,
    findings: inSheetOrder([...report.findings, ...own.flatMap(({ findings }) => findings)]),
    notChecked: [...report.notChecked, ...own.flatMap(({ notChecked }) => notChecked)],
    rulesAsked: [...(report.rulesAsked ?? []), ...own.flatMap(({ rules }) => rules)],
  };
}
