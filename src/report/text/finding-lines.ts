import type { Finding, Severity } from '../../core/rules/finding';
import { messageOf } from '../../locales/message-of';
import { ruleBasis, ruleTitle } from '../rule-facts';
import { displayWidth, padToWidth } from './display-width';
import { paragraph, type Page } from './page';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const INDENT = '  ';

/**
 * Findings by severity, gravest first, each group in the order of the sheet: address, what is checked, the message with
 * its arithmetic. The basis of a rule stands below its first finding in the table only.
 */
export function findingLines(findings: readonly Finding[], page: Page): readonly string[] {
  const column = Math.max(0, ...findings.map(({ at }) => displayWidth(at.a1)));
  const rulesSeen = new Set<string>();
  return SEVERITIES.flatMap((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return [];
    const lines = group.flatMap((finding) => {
      const first = !rulesSeen.has(finding.ruleId);
      rulesSeen.add(finding.ruleId);
      return linesOf(finding, { page, column, withBasis: first });
    });
    return ['', INDENT + page.paint(severity, page.words.found(severity, group.length)), ...lines];
  });
}

interface Placement {
  readonly page: Page;
  readonly column: number;
  readonly withBasis: boolean;
}

function linesOf(finding: Finding, { page, column, withBasis }: Placement): readonly string[] {
  const { locale, words } = page;
  const lead = `${INDENT}${INDENT}${padToWidth(finding.at.a1, column)}${INDENT}`;
  const below = ' '.repeat(displayWidth(lead));
  const basis = withBasis ? ruleBasis(finding.ruleId).join(words.sentenceSeparator) : '';
  return [
    ...paragraph(page, {
      lead,
      leadStyle: finding.severity,
      text: words.labels.requirement + ruleTitle(finding.ruleId, locale),
      style: 'bold',
    }),
    ...paragraph(page, { lead: below, text: messageOf(locale, finding) }),
    ...(basis === '' ? [] : paragraph(page, { lead: below, text: words.labels.basis + basis, style: 'dim' })),
  ];
}
