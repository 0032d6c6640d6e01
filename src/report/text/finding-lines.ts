import type { ProsePlace } from '../../core/narrative/quote';
import { gravestFirst } from '../../core/rules/gravest-first';
import { messageOf } from '../../locales/message-of';
import type { ListedFinding } from '../listed-finding';
import type { BlockLine } from './block-line';
import { displayWidth, padToWidth } from './display-width';
import type { Page } from './page';
import { placeText } from './place-text';
import { quoteLines } from './quote-lines';

const INDENT = '  ';
const MOST_ELSEWHERE = 4;

/**
 * Findings below the heading of their severity, gravest first and in the order of the sheet: the address, the message
 * with its arithmetic, and the number under which the report explains the rule. Waived ones stand elsewhere.
 */
export function findingLines(
  findings: readonly ListedFinding[],
  page: Page,
  nameOf = (place: ProsePlace): string => placeText(place, page),
): readonly BlockLine[] {
  const open = findings.filter(({ waiver }) => waiver === undefined);
  const column = Math.max(0, ...open.map(({ at }) => displayWidth(nameOf(at))));
  return gravestFirst.flatMap((severity) => {
    const group = open.filter((finding) => finding.severity === severity);
    if (group.length === 0) return [];
    const lines = group.flatMap((finding): readonly BlockLine[] => [
      {
        lead: `${INDENT}${INDENT}${padToWidth(nameOf(finding.at), column)}${INDENT}`,
        leadStyle: severity,
        text: `${messageOf(page.locale, finding)}${elsewhereText(finding, page)}`,
        ruleId: finding.ruleId,
      },
      ...quoteLines(finding.quotes ?? [], { lead: ' '.repeat(column + 3 * INDENT.length), nameOf }, page),
    ]);
    return ['', INDENT + page.paint(severity, page.words.found(severity, group.length)), ...lines];
  });
}

/** The cells of other documents, as many as a reader would look up. */
function elsewhereText({ elsewhere = [] }: ListedFinding, { words }: Page): string {
  if (elsewhere.length === 0) return '';
  const places = elsewhere.map(({ document, at }) => words.placeElsewhere(document, at.sheet, at.a1));
  const shown = places.slice(0, MOST_ELSEWHERE).join(words.listSeparator);
  return words.elsewhere(places.length > MOST_ELSEWHERE ? words.andMore(shown, places.length) : shown);
}
