import type { CheckedFile } from '../checked-file';
import { gravestFirst } from '../../core/rules/gravest-first';
import { tablesOf } from '../tally';

/** The number of every rule that found something, from 1 in the order in which the report first names it. */
export type RuleNumbers = ReadonlyMap<string, number>;

/** Numbers the rules over all files, so that what they rest on is explained once. */
export function ruleNumbers(files: readonly CheckedFile[]): RuleNumbers {
  const findings = files
    .flatMap(tablesOf)
    .flatMap((table) =>
      gravestFirst.flatMap((severity) => table.findings.filter((finding) => finding.severity === severity)),
    );
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))];
  return new Map(ids.map((id, index) => [id, index + 1]));
}
