import type { JsonTable } from '../json/json-report-shape';

/** A place that kept a check from being made, and why. */
export interface OpenPlace {
  readonly reason: string;
  /** The cell; where there is none, the rule that could not be applied. */
  readonly about: string;
  readonly isCell: boolean;
  readonly rule: string | null;
}

/**
 * What kept checks from being made. A cell stands once, under the reason that says most: why its row has no verdict,
 * before which check wanted it.
 */
export function openPlaces({ indicators, notChecked }: JsonTable): readonly OpenPlace[] {
  const rows = indicators.flatMap(({ undecided, undecidedReason, actual, target, name }) =>
    undecided === null || undecided === 'qualitative'
      ? []
      : { reason: undecidedReason ?? '', about: (actual ?? target ?? name).cell, isCell: true, rule: null },
  );
  const checks = notChecked
    .filter(({ kind }) => kind === 'undecided')
    .flatMap(({ reason, cells, rule }) =>
      cells.length === 0
        ? { reason, about: rule, isCell: false, rule }
        : cells.map((about) => ({ reason, about, isCell: true, rule })),
    );
  const first = new Map<string, OpenPlace>();
  for (const place of [...rows, ...checks]) {
    const key = place.about.split(':', 1)[0] ?? place.about;
    if (!first.has(key)) first.set(key, place);
  }
  return [...first.values()];
}
