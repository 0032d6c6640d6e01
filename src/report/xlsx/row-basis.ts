import type { ScoreRow } from '../survey/score-rows';
import type { PageWords } from '../words/page-words';

/** Why points may come off, line by line: how the score comes about, what was found, on which clause, and what is open. */
export function rowBasis(
  { derivation, undecided, findings }: ScoreRow,
  { finding, severities }: PageWords,
): string {
  return [
    ...(derivation === null || findings.length === 0 ? [] : [`${finding.derivation} ${derivation}`]),
    ...findings.map(({ severity, message }) => `[${severities[severity]}] ${message}`),
    ...[...new Set(findings.flatMap(({ basis }) => basis))].map((text) => `${finding.basis} ${text}`),
    ...(undecided === null ? [] : [undecided]),
  ].join('\n');
}
