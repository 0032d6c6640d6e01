import { ruleBasis } from '../../core/rules/rule-basis';
import { ruleTitle } from '../rule-facts';
import { paragraph, type Page } from './page';

/** What the rules that found something require and on what they rest, each once however many files there are. */
export function basisLines(ruleIds: readonly string[], page: Page): readonly string[] {
  if (ruleIds.length === 0) return [];
  const column = String(ruleIds.length).length;
  const entries = ruleIds.flatMap((id, index) => {
    const lead = `[${String(index + 1)}]`.padStart(column + 2) + ' ';
    const below = ' '.repeat(lead.length);
    return [
      ...paragraph(page, { lead, text: page.words.namedRule(ruleTitle(id, page.locale), id) }),
      ...ruleBasis(id).flatMap((text) => paragraph(page, { lead: below, text, style: 'dim' })),
    ];
  });
  return [page.paint('bold', `══ ${page.words.basisTitle}`), ...entries];
}
