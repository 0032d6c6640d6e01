import type { TableReport } from '../../core/report';
import type { NotChecked } from '../../core/rules/finding';
import { notCheckedKind, type NotCheckedKind } from '../not-checked-kind';
import { ruleTitle } from '../rule-facts';
import { qualitativeRows, stuckRows, type UnjudgedRow } from '../unjudged-rows';
import { paragraph, type Page } from './page';
import { places } from './places';

const INDENT = '    ';

/** What some cell kept from being checked or judged, one line a reason with the cells and the checks concerned. */
export function undecidedLines({ notChecked, assessment }: TableReport, page: Page): readonly string[] {
  const checks = grouped(ofKind(notChecked, 'undecided'), ({ reason }) => page.locale.notChecked[reason]);
  const rows = grouped(stuckRows(assessment), ({ reason }) => page.locale.undecided[reason]);
  return [
    ...checks.flatMap(([reason, group]) => {
      const cells = group.flatMap((entry) => entry.cells);
      return reasonLines(reason, `${places(cells, page.words)} [${titles(group, page)}]`.trimStart(), page);
    }),
    ...rows.flatMap(([reason, group]) => reasonLines(reason, placesOf(group, page), page)),
  ];
}

/** The cells of the qualitative indicators. */
export function qualitativeLines({ assessment }: TableReport, page: Page): readonly string[] {
  const text = placesOf(qualitativeRows(assessment), page);
  return text === '' ? [] : paragraph(page, { lead: INDENT, text, style: 'dim' });
}

/** Checks that this form or standard does not call for, one line a reason. */
export const notApplicableLines = ({ notChecked }: TableReport, page: Page): readonly string[] =>
  grouped(ofKind(notChecked, 'not-applicable'), ({ reason }) => page.locale.notChecked[reason]).flatMap(
    ([reason, group]) => reasonLines(reason, titles(group, page), page),
  );

const ofKind = (notChecked: readonly NotChecked[], kind: NotCheckedKind): readonly NotChecked[] =>
  notChecked.filter(({ reason }) => notCheckedKind(reason) === kind);

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly [string, readonly T[]][] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return [...groups];
}

const placesOf = (rows: readonly UnjudgedRow[], page: Page): string =>
  places(
    rows.map(({ at }) => at),
    page.words,
  );

const titles = (group: readonly NotChecked[], page: Page): string =>
  [...new Set(group.map(({ ruleId }) => ruleTitle(ruleId, page.locale)))].join(page.words.listSeparator);

const reasonLines = (reason: string, subject: string, page: Page): readonly string[] =>
  paragraph(page, { lead: INDENT, text: `${reason}${page.words.colon}${subject}`, style: 'dim' });
