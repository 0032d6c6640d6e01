import type { Assessment } from '../assess/assessment';
import { rules, type RuleId } from './all-rules';
import { inSheetOrder } from './by-sheet-position';
import type { Finding, NotChecked, Severity } from './finding';
import { runRule, type RuleOutcome } from './run-rule';

/** Severity of each rule as configured; a rule that is not named keeps its own, `off` switches it off. */
export type Severities = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

export interface RunOptions {
  readonly severities?: Severities;
}

/**
 * Runs every rule that is not switched off. Findings come in the order of the sheet, by row, then column; findings of
 * one cell and `notChecked` keep the order of the list of rules.
 */
export function runRules(assessment: Assessment, options: RunOptions = {}): RuleOutcome {
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  for (const rule of rules) {
    const severity = options.severities?.[rule.id];
    if (severity === 'off') continue;
    const outcome = runRule(rule, assessment, severity);
    for (const finding of outcome.findings) findings.push(finding);
    for (const unmade of outcome.notChecked) notChecked.push(unmade);
  }
  return { findings: inSheetOrder(findings), notChecked };
}
