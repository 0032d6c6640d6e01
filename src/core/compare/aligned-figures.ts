import type Big from 'big.js';
import { alignChanges } from '../quantity/align-changes';
import { alignUnits } from '../quantity/align-units';
import type { NumberQuantity, Quantity } from '../quantity/quantity';

/** Two figures of one indicator in one unit. */
export interface AlignedFigures {
  readonly now: Big;
  readonly before: Big;
}

/**
 * Brings the figures of two tables to one unit, as target and actual value are; `null` where one is no figure, or where
 * unit, period or kind differ so that comparing would be a guess. `name` tells whether a bare 100 is a share.
 */
export function alignedFigures(
  now: Quantity | null,
  before: Quantity | null,
  name: string,
): AlignedFigures | null {
  if (now?.kind !== 'number' || before?.kind !== 'number') return null;
  if (isUnsure(now) || isUnsure(before)) return null;
  if (now.period !== null && before.period !== null && now.period !== before.period) return null;
  const changes = alignChanges(before, now, name);
  const values = changes && alignUnits(changes.target, changes.actual, name);
  return values && { now: values.actual, before: values.target };
}

/** A comma in the wrong place may stand for a point. */
const isUnsure = ({ malformations }: NumberQuantity): boolean => malformations.includes('broken-grouping');
