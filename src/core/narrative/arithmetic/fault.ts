import type { PlacedMention } from '../placed-mention';

/** What can be wrong with the arithmetic of a sentence. */
export type FaultKind = 'sum' | 'part-exceeds-whole' | 'shares' | 'counts' | 'rate' | 'change' | 'difference';

/** Figures of a text that do not fit each other: the arithmetic as it comes out, and the figure that is stated. */
export interface Fault {
  readonly kind: FaultKind;
  /** The figures and what comes out: `12550 ÷ 12770 = 98.28%`. */
  readonly sum: string;
  /** The figure that the text gives instead, as written. */
  readonly stated: string;
  /** What comes out, as the text would write it. */
  readonly result: string;
  /** The stated figure first, then those that it was computed from. */
  readonly mentions: readonly [PlacedMention, ...PlacedMention[]];
}
