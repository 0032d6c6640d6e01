import type { Given, Messages, Problem, Rule, Skip } from './define-rule';
import type { Finding, NotChecked, Severity } from './finding';

export interface RuleOutcome {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

export interface RunRuleOptions {
  readonly severity?: Severity | undefined;
  readonly given?: Given;
}

/**
 * Runs one rule to its end, findings in the order in which it yields them. A configured `severity` replaces the
 * rule's own and that of its messages. A rule that throws keeps what it found so far and reports itself as not checked.
 */
export function runRule<Subject>(
  rule: Rule<Subject>,
  subject: Subject,
  { severity, given }: RunRuleOptions = {},
): RuleOutcome {
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  try {
    for (const result of rule.check(subject, given)) {
      if ('notChecked' in result) notChecked.push(notCheckedOf(rule, result));
      else findings.push(findingOf(rule, result, severity));
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    notChecked.push({ ruleId: rule.id, cells: [], reason: 'internal', detail });
  }
  return { findings, notChecked };
}

const notCheckedOf = (rule: Pick<Rule, 'id'>, skip: Skip): NotChecked => ({
  ruleId: rule.id,
  cells: skip.cells ?? [],
  reason: skip.notChecked,
});

const findingOf = (
  rule: Pick<Rule, 'id' | 'meta'>,
  problem: Problem<Messages>,
  severity: Severity | undefined,
): Finding => ({
  ...problem,
  ruleId: rule.id,
  severity: severity ?? problem.severity ?? rule.meta.severity,
  related: problem.related ?? [],
});
