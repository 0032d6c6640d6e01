import { unitName, type Consolidation, type UnitsBy } from '../../consolidate/consolidation';
import type { SourcedTable } from '../../compare/table-pair';
import type { Field } from '../../table/field';
import type { Elsewhere } from '../finding';

/** What one unit contributes to a sum, with the cell it stands in. */
export interface Contribution {
  readonly unit: SourcedTable;
  readonly field: Field;
}

/** Sums of more units are shortened to the first ones and the last. */
const MOST_SHOWN = 8;

/** The addends with the units they come from: `河道管理所 12 + 水文站 30`. */
export function contributionsText(contributions: readonly Contribution[]): string {
  const shown = contributions.map(({ unit, field }) => `${unitName(unit)} ${field.text}`);
  if (shown.length <= MOST_SHOWN) return shown.join(' + ');
  return [...shown.slice(0, MOST_SHOWN - 1), '…', ...shown.slice(-1)].join(' + ');
}

export const placesOfContributions = (contributions: readonly Contribution[]): readonly Elsewhere[] =>
  contributions.map(({ unit, field }) => ({ document: unit.document, at: field.at }));

/** How many units were taken, and why these. */
export const unitsTaken = ({
  units,
  by,
}: Consolidation): { readonly units: number; readonly by: UnitsBy } => ({
  units: units.length,
  by,
});
