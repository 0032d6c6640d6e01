import type { SourcedTable } from './compare/table-pair';
import type { ConsolidationPlan, UnitsBy } from './consolidate/consolidation';
import { findUnits, type UnitsUnknown } from './consolidate/find-units';
import { consolidationRules } from './rules/all-rules';
import { inSheetOrder } from './rules/by-sheet-position';
import { runRule, type RuleOutcome } from './rules/run-rule';
import type { Severities } from './rules/run-rules';

export interface ConsolidateOptions {
  readonly severities?: Severities;
  /** Tables that a person says belong together; without them, names and folders decide. */
  readonly plans?: readonly ConsolidationPlan[];
  /** Documents of the batch that could not be read, or not wholly; a unit may be among them. */
  readonly unread?: readonly string[];
}

/** What summing up says of one consolidated table, and which tables it was summed up from. */
export interface ConsolidatedTable extends RuleOutcome {
  readonly table: SourcedTable;
  readonly units: readonly SourcedTable[];
  /** Why these units; `null` where they are not known. */
  readonly by: UnitsBy | null;
}

/** Finds the consolidated tables of a batch and compares each with the sum of its units. */
export const consolidateTables = (
  tables: readonly SourcedTable[],
  { severities = {}, plans = [], unread = [] }: ConsolidateOptions = {},
): readonly ConsolidatedTable[] =>
  findUnits(tables, plans, unread).map((found) => {
    const rules = consolidationRules.filter(({ id }) => severities[id] !== 'off');
    if ('why' in found) return unknown(found, rules);
    const outcomes = rules.map((rule) => {
      const severity = severities[rule.id];
      return runRule(rule, found, severity === 'off' ? {} : { severity });
    });
    return {
      table: found.whole,
      units: found.units,
      by: found.by,
      findings: inSheetOrder(outcomes.flatMap(({ findings }) => findings)),
      notChecked: outcomes.flatMap(({ notChecked }) => notChecked),
    };
  });

function unknown(
  { whole: table, why: reason, documents }: UnitsUnknown,
  rules: readonly { readonly id: string }[],
): ConsolidatedTable {
  const { department, title, range } = table.assessment.table;
  const cells = [department?.at ?? title?.at ?? range];
  const notChecked = rules.map(({ id }) => ({
    ruleId: id,
    cells,
    reason,
    ...(documents === undefined ? {} : { documents }),
  }));
  return { table, units: [], by: null, findings: [], notChecked };
}
