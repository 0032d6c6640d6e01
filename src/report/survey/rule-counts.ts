import { rules } from '../../core/rules/all-rules';
import type { JsonFinding } from '../json/json-finding-shape';
import type { JsonNotChecked, JsonTable } from '../json/json-report-shape';

/** What became of one rule over all tables. */
export interface RuleCounts {
  /** Tables in which it checked everything it asks for. */
  checked: number;
  /** Tables in which cells kept it from checking some of it. */
  partly: number;
  /** Tables whose form or standard has no such thing, or where it was switched off. */
  notApplicable: number;
  error: number;
  warning: number;
  info: number;
  waived: number;
  /** Why it did not check, with the number of tables. */
  readonly reasons: Map<string, number>;
}

/** Adds a table to the counts; every rule of this version has a line, and so has any other that a table names. */
export function countRules(table: JsonTable, counts: Map<string, RuleCounts>): void {
  const named = [...table.findings, ...table.notChecked].map(({ rule }) => rule);
  for (const id of new Set([...rules.map((rule) => rule.id), ...(table.rulesAsked ?? []), ...named])) {
    const line = counts.get(id) ?? nothing();
    counts.set(id, line);
    const entries = table.notChecked.filter(({ rule }) => rule === id);
    line[stateOf(id, entries, table)] += 1;
    for (const reason of new Set(entries.map((entry) => entry.reason))) {
      line.reasons.set(reason, (line.reasons.get(reason) ?? 0) + 1);
    }
  }
  for (const finding of table.findings) countFinding(finding, counts);
}

/** Adds one finding to the counts of its rule. */
export function countFinding({ rule, severity, waiver }: JsonFinding, counts: Map<string, RuleCounts>): void {
  const line = counts.get(rule) ?? nothing();
  counts.set(rule, line);
  line[waiver === undefined ? severity : 'waived'] += 1;
}

function stateOf(
  id: string,
  entries: readonly JsonNotChecked[],
  { findings, rulesOff = [] }: JsonTable,
): 'checked' | 'partly' | 'notApplicable' {
  if (rulesOff.includes(id)) return 'notApplicable';
  if (entries.length === 0) return 'checked';
  const isTried =
    entries.some(({ kind }) => kind !== 'not-applicable') || findings.some(({ rule }) => rule === id);
  return isTried ? 'partly' : 'notApplicable';
}

const nothing = (): RuleCounts => ({
  checked: 0,
  partly: 0,
  notApplicable: 0,
  error: 0,
  warning: 0,
  info: 0,
  waived: 0,
  reasons: new Map(),
});
