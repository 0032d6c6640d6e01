import type { JsonNotChecked, JsonTable } from '../json/json-report-shape';
import { ruleTitle } from '../rule-facts';
import { openPlaces } from '../survey/open-places';
import { markup, type Markup } from './markup';
import type { PageContext } from './page-context';

/** What was not checked and why, by reason; then what is left to a person, and what the form does not have. */
export function openList(table: JsonTable, page: PageContext): Markup {
  const { words } = page;
  const { indicators, notChecked, unplaced } = table;
  const undecided = openPlaces(table).map(({ reason, about, isCell }) => ({
    reason,
    about: isCell ? about : ruleTitle(about, page.locale),
  }));
  const notApplicable = byReason(
    ofKind(notChecked, 'not-applicable').map(({ reason, rule }) => ({
      reason,
      about: ruleTitle(rule, page.locale),
    })),
  );
  const qualitative = indicators.filter((row) => row.undecided === 'qualitative');
  return markup`${reasons(words.table.undecided, byReason(undecided))}${reasons(
    words.table.unplaced,
    unplaced.map(({ cell, text, reason }) => [reason, [`${cell} ${text}`]] as const),
  )}${reasons(
    words.table.qualitative,
    qualitative.map((row) => [row.name.text, [(row.actual ?? row.name).cell]] as const),
  )}${reasons(words.table.notApplicable, notApplicable)}`;
}

type Reasons = readonly (readonly [reason: string, about: readonly string[]])[];

const reasons = (title: string, entries: Reasons): Markup =>
  entries.length === 0
    ? markup``
    : markup`<section class="open-group"><h4>${title}</h4><dl class="reasons">${entries.map(
        ([reason, about]) => markup`<div><dt>${reason}</dt><dd>${about.join(' · ')}</dd></div>`,
      )}</dl></section>`;

const ofKind = (notChecked: readonly JsonNotChecked[], kind: JsonNotChecked['kind']) =>
  notChecked.filter((entry) => entry.kind === kind);

interface Entry {
  readonly reason: string;
  readonly about: string;
}

function byReason(entries: readonly Entry[]): Reasons {
  const groups = new Map<string, Set<string>>();
  for (const { reason, about } of entries) {
    groups.set(reason, (groups.get(reason) ?? new Set()).add(about));
  }
  return [...groups].map(([reason, about]) => [reason, [...about]]);
}
