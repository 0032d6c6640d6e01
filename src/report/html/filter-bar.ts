import { gravestFirst } from '../../core/rules/gravest-first';
import { ruleTitle } from '../rule-facts';
import type { Survey } from '../survey/survey';
import { markup, type Markup } from './markup';
import type { PageContext } from './page-context';

/** What the page's script brings to life; without it the bar stays hidden, because nothing in it would work. */
export function filterBar({ ranking, rules }: Survey, { locale, words }: PageContext): Markup {
  const { filters } = words;
  const departments = [...new Set(ranking.map(({ department }) => department))].filter((name) => name !== '');
  const found = [...rules].filter(
    ([, { error, warning, info, waived }]) => error + warning + info + waived > 0,
  );
  return markup`<form id="filters" hidden aria-label="${filters.label}" data-status="${filters.status}">
<label>${filters.search}<input type="search" id="q"></label>
<label>${filters.department}<select id="department"><option value="">${filters.all}</option>${departments
    .toSorted((a, b) => a.localeCompare(b, locale.id))
    .map((name) => markup`<option>${name}</option>`)}</select></label>
<label>${filters.rule}<select id="rule"><option value="">${filters.all}</option>${found.map(
    ([id]) => markup`<option value="${id}">${ruleTitle(id, locale)}</option>`,
  )}</select></label>
<fieldset><legend>${filters.severity}</legend>${gravestFirst.map(
    (severity) =>
      markup`<label class="pick"><input type="checkbox" name="severity" value="${severity}" checked>${words.severities[severity]}</label>`,
  )}</fieldset>
<div class="buttons"><button type="reset">${filters.reset}</button><button type="button" id="open-all">${filters.openAll}</button><button type="button" id="close-all">${filters.closeAll}</button><button type="button" id="print">${filters.print}</button></div>
<p id="status" role="status"></p>
</form>
`;
}
