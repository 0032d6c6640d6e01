import { ruleBasis } from '../../core/rules/rule-basis';
import { ruleTitle } from '../rule-facts';
import { paragraph, type Page } from './page';
import type { RuleNumbers } from './rule-numbers';

/** What the rules that found something require and on what they rest, each once however many files there are. */
export function basisLines(numbers: RuleNumbers, page: Page): readonly string[] {
  if (numbers.size === 0) return [];
  const column = String(numbers.size).length;
  const entries = [...numbers].flatMap(([id, number]) => {
    const lead = `[${String(number)}]`.padStart(column + 2) + ' ';
    const below = ' '.repeat(lead.length);
    return [
      ...paragraph(page, { lead, text: page.words.namedRule(ruleTitle(id, page.locale), id) }),
      ...ruleBasis(id).flatMap((text) => paragraph(page, { lead: below, text, style: 'dim' })),
    ];
  });
  return [page.paint('bold', `══ ${page.words.basisTitle}`), ...entries];
}
