import { stuckRows } from '../../core/assess/unjudged-rows';
import type { CellRange } from '../../core/grid/cell-range';
import type { TableReport } from '../../core/report';
import type { NotChecked } from '../../core/rules/finding';
import { notCheckedKind } from '../../core/rules/not-checked-kind';
import { undecidedChecks } from '../../core/verdict';
import { capitalized } from './capitalized';
import type { Locale } from '../../locales/locale';
import { notCheckedText } from '../../locales/not-checked-text';

/** One reason why something was not checked, in words, with the cells and the checks it touches. */
export interface UncheckedReason {
  readonly reason: string;
  readonly cells: readonly CellRange[];
  readonly rules: readonly string[];
}

/**
 * What some cell kept from being judged or checked; a person should look why. Rows that only lack a direction are not
 * among them: those are asked about.
 */
export function uncheckedReasons(tables: readonly TableReport[], locale: Locale): UncheckedReason[] {
  const rows = tables.flatMap(({ assessment }) =>
    stuckRows(assessment)
      .filter(({ reason }) => reason !== 'direction-unknown')
      .map(({ at, reason }) => ({ reason: capitalized(locale.undecided[reason]), cells: [at], rules: [] })),
  );
  const unplaced = tables.flatMap(({ assessment }) =>
    assessment.table.unplaced.map(({ field, why }) => ({
      reason: capitalized(locale.unplaced[why]),
      cells: [field.at],
      rules: [],
    })),
  );
  return grouped([
    ...rows,
    ...unplaced,
    ...tables.flatMap(undecidedChecks).map((entry) => worded(entry, locale)),
  ]);
}

/** What this form or standard does not call for. */
export const notApplicableReasons = (tables: readonly TableReport[], locale: Locale): UncheckedReason[] =>
  grouped(
    tables
      .flatMap(({ notChecked }) => notChecked)
      .filter(({ reason }) => notCheckedKind(reason) === 'not-applicable')
      .map((entry) => ({ ...worded(entry, locale), cells: [] })),
  );

const worded = (entry: NotChecked, locale: Locale): UncheckedReason => ({
  reason:
    capitalized(notCheckedText(locale, entry)) + (entry.detail === undefined ? '' : `（${entry.detail}）`),
  cells: entry.cells,
  rules: [Object.entries(locale.rules).find(([id]) => id === entry.ruleId)?.[1].title ?? entry.ruleId],
});

function grouped(entries: readonly UncheckedReason[]): UncheckedReason[] {
  const groups = new Map<string, UncheckedReason>();
  for (const { reason, cells, rules } of entries) {
    const group = groups.get(reason);
    const places = new Map([...(group?.cells ?? []), ...cells].map((at) => [`${at.sheet}!${at.a1}`, at]));
    groups.set(reason, {
      reason,
      cells: [...places.values()],
      rules: [...new Set([...(group?.rules ?? []), ...rules])],
    });
  }
  return [...groups.values()];
}
