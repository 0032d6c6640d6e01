import type { Assessment } from '../assess/assessment';
import { tableRules, type RuleId } from './all-rules';
import { inSheetOrder } from './by-sheet-position';
import type { Given, RuleGroup } from './define-rule';
import type { Finding, NotChecked, Severity } from './finding';
import { runRule, type RuleOutcome } from './run-rule';

/** Severity of each rule as configured; a rule that is not named keeps its own, `off` switches it off. */
export type Severities = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

export interface RunOptions {
  readonly severities?: Severities;
  /** Groups of rules to run besides those that always run. */
  readonly groups?: readonly RuleGroup[];
  readonly given?: Given;
}

/**
 * Runs every rule that is neither switched off nor of a group that nobody asked for. Findings come in the order of the sheet, by row, then column; findings of
 * one cell and `notChecked` keep the order of the list of rules.
 */
export function runRules(assessment: Assessment, options: RunOptions = {}): RuleOutcome {
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  const { severities = {}, groups = [], given = {} } = options;
  for (const rule of tableRules) {
    const severity = severities[rule.id];
    const { group } = rule.meta;
    if (severity === 'off' || (group !== undefined && !groups.includes(group))) continue;
    const outcome = runRule(rule, assessment, { severity, given });
    for (const finding of outcome.findings) findings.push(finding);
    for (const unmade of outcome.notChecked) notChecked.push(unmade);
  }
  return { findings: inSheetOrder(findings), notChecked };
}
