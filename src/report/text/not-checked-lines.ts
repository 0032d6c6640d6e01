import { parseAreaName } from '../../core/grid/address';
import type { CellRange } from '../../core/grid/cell-range';
import type { TableReport } from '../../core/report';
import type { NotChecked } from '../../core/rules/finding';
import { notCheckedKind, type NotCheckedKind } from '../../core/rules/not-checked-kind';
import { notCheckedText } from '../../locales/not-checked-text';
import { ruleTitle } from '../rule-facts';
import { qualitativeRows, stuckRows } from '../../core/assess/unjudged-rows';
import { paragraph, type Page } from './page';
import { places } from './places';

const INDENT = '    ';

/**
 * What some cell kept from being checked or judged, one line a reason with its cells. A cell stands once, under the
 * reason that says most; a blank cell that can be filled is told from one that only a person can fill in.
 */
export function undecidedLines(report: TableReport, page: Page): readonly string[] {
  const { locale, words } = page;
  const fillable = new Set(report.fills.map(({ at }) => firstCell(at)));
  const rows = stuckRows(report.assessment).map(({ at, reason }) => ({
    reason: locale.undecided[reason],
    at,
  }));
  const checks = ofKind(report.notChecked, 'undecided').flatMap((entry) =>
    entry.cells.map((at) => {
      const canBeFilled = entry.reason === 'blank-cell' && fillable.has(firstCell(at));
      return { reason: notCheckedText(locale, entry) + (canBeFilled ? words.asListedAbove : ''), at };
    }),
  );
  const named = new Set<string>();
  const first = [...rows, ...checks].filter(({ at }) => !named.has(at.a1) && named.add(at.a1));
  const without = ofKind(report.notChecked, 'undecided').filter(({ cells }) => cells.length === 0);
  return [
    ...grouped(first, ({ reason }) => reason).flatMap(([reason, group]) =>
      reasonLines(
        reason,
        placesOf(
          group.map(({ at }) => at),
          page,
        ),
        page,
      ),
    ),
    ...grouped(without, (entry) => notCheckedText(locale, entry)).flatMap(([reason, group]) =>
      reasonLines(reason, titles(group, page), page),
    ),
  ];
}

/** The cells of the qualitative indicators. */
export function qualitativeLines({ assessment }: TableReport, page: Page): readonly string[] {
  const text = placesOf(
    qualitativeRows(assessment).map(({ at }) => at),
    page,
  );
  return text === '' ? [] : paragraph(page, { lead: INDENT, text, style: 'dim' });
}

/**
 * What this form or standard does not have, in one paragraph. Checks are named only where the reason does not say what
 * is missing.
 */
export function notApplicableLines({ notChecked }: TableReport, page: Page): readonly string[] {
  const reasons = grouped(ofKind(notChecked, 'not-applicable'), ({ reason }) => reason).map(
    ([reason, group]) => {
      const words = page.locale.notChecked[reason];
      return reason.startsWith('no-') || reason === 'not-scored'
        ? words
        : page.words.aside(words, titles(group, page));
    },
  );
  if (reasons.length === 0) return [];
  return paragraph(page, { lead: INDENT, text: reasons.join(page.words.sentenceSeparator), style: 'dim' });
}

const firstCell = ({ a1 }: CellRange): string => a1.split(':', 1)[0] ?? a1;

const ofKind = (notChecked: readonly NotChecked[], kind: NotCheckedKind): readonly NotChecked[] =>
  notChecked.filter(({ reason }) => notCheckedKind(reason) === kind);

function grouped<T, K extends string>(
  entries: readonly T[],
  keyOf: (entry: T) => K,
): readonly [K, readonly T[]][] {
  const groups = new Map<K, T[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return [...groups];
}

/** Addresses column by column, so that runs down a column join. */
function placesOf(ranges: readonly CellRange[], page: Page): string {
  const corner = ({ a1 }: CellRange) => parseAreaName(a1) ?? { left: 0, top: 0 };
  const ordered = [...ranges].sort((a, b) => {
    const [one, other] = [corner(a), corner(b)];
    return one.left - other.left || one.top - other.top;
  });
  return places(ordered, page.words);
}

const titles = (group: readonly NotChecked[], page: Page): string =>
  [...new Set(group.map(({ ruleId }) => ruleTitle(ruleId, page.locale)))].join(page.words.listSeparator);

const reasonLines = (reason: string, subject: string, page: Page): readonly string[] =>
  paragraph(page, { lead: INDENT, text: `${reason}${page.words.colon}${subject}`, style: 'dim' });
