import { ruleBasis } from '../../core/rules/rule-basis';
import { ruleExplanation, ruleTitle } from '../rule-facts';
import type { RuleCounts } from '../survey/rule-counts';
import type { Survey } from '../survey/survey';
import { markup, type Markup } from './markup';
import { ruleAnchor, type PageContext } from './page-context';

/** What was checked in how many tables, what was not and why, and what each rule rests on. */
export function ruleSection({ rules }: Survey, page: PageContext): Markup {
  const { words } = page;
  if (rules.size === 0) return markup``;
  return markup`<section id="rules"><h2>${words.sections.rules}</h2><p class="quiet">${words.rules.note}</p>
${[...rules].map(([id, counts]) => ruleItem(id, counts, page))}</section>
`;
}

function ruleItem(id: string, counts: RuleCounts, { locale, words }: PageContext): Markup {
  const { rules: says } = words;
  const reasons = [...counts.reasons].map(([reason, tables]) => says.reason(reason, tables)).join(' · ');
  const explanation = ruleExplanation(id, locale);
  const lines: readonly (readonly [string, string | number])[] = [
    [says.checked, counts.checked],
    [says.partly, counts.partly],
    [says.notApplicable, counts.notApplicable],
    [says.found, counts.error + counts.warning + counts.info],
    ...(counts.waived > 0 ? [[says.waived, counts.waived] as const] : []),
    ...(reasons === '' ? [] : [[says.reasons, reasons] as const]),
    ...ruleBasis(id).map((text) => [says.basis, text] as const),
    ...(explanation === null ? [] : [[says.fix, explanation.fix] as const]),
  ];
  return markup`<article class="rule-entry" id="${ruleAnchor(id)}"><h3>${ruleTitle(id, locale)} <code>${id}</code></h3><dl class="facts">${lines.map(
    ([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl></article>
`;
}
