import type { Finding } from '../../core/rules/finding';
import { messageOf } from '../../locales/message-of';
import type { BlockLine } from './block-line';
import { displayWidth, padToWidth } from './display-width';
import type { Page } from './page';

/** Findings that somebody answers for, each with the reason and the name. */
export function waivedLines(findings: readonly Finding[], page: Page): readonly BlockLine[] {
  const waived = findings.flatMap(({ waiver, ...finding }) =>
    waiver === undefined ? [] : [{ finding, waiver }],
  );
  const column = Math.max(0, ...waived.map(({ finding }) => displayWidth(finding.at.a1)));
  return waived.map(({ finding, waiver }) => ({
    lead: `    ${padToWidth(finding.at.a1, column)}  `,
    leadStyle: 'dim',
    text: page.words.aside(messageOf(page.locale, finding), page.words.waivedBy(waiver)),
    ruleId: finding.ruleId,
  }));
}
