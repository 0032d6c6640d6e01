import type { Finding } from '../../core/rules/finding';
import { messageOf } from '../../locales/message-of';
import { gravestFirst } from '../../core/rules/gravest-first';
import { displayWidth, padToWidth } from './display-width';
import type { RuleNumbers } from './rule-numbers';
import { paragraph, type Page } from './page';
import { quoteLines } from './quote-lines';

const INDENT = '  ';

/**
 * Findings below the heading of their severity, gravest first and in the order of the sheet: the address, the message with its arithmetic, and the number
 * under which the report explains the rule.
 */
export function findingLines(
  findings: readonly Finding[],
  numbers: RuleNumbers,
  page: Page,
): readonly string[] {
  const column = Math.max(0, ...findings.map(({ at }) => displayWidth(at.a1)));
  return gravestFirst.flatMap((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return [];
    const lines = group.flatMap((finding) => [
      ...paragraph(page, {
        lead: `${INDENT}${INDENT}${padToWidth(finding.at.a1, column)}${INDENT}`,
        leadStyle: severity,
        text: `${messageOf(page.locale, finding)} [${String(numbers.get(finding.ruleId) ?? finding.ruleId)}]`,
      }),
      ...quoteLines(finding.quotes ?? [], ' '.repeat(column + 3 * INDENT.length), page),
    ]);
    return ['', INDENT + page.paint(severity, page.words.found(severity, group.length)), ...lines];
  });
}
