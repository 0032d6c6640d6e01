/** Where a standard comes from and how far its text was read. */
export interface StandardSource {
  readonly document: string;
  readonly url: string | null;
  /** `text` read in a public document, `form` read in a published form, `secondary` known at second hand. */
  readonly evidence: 'text' | 'form' | 'secondary';
}

/**
 * The scoring conventions of one place and time, as data. Fractions are of the weight or of the target; `null` means
 * the standard has no such rule and nothing is checked.
 */
export interface Standard {
  readonly id: string;
  readonly name: string;
  readonly source: StandardSource;
  /** False for forms without points: comparison and rates still work. */
  readonly scored: boolean;
  /** What execution is divided by; `adjusted` falls back to initial, visibly, where the form has no adjusted column. */
  readonly executionDenominator: 'adjusted' | 'initial';
  /** Points of the execution row where the form does not print them. */
  readonly executionWeight: number;
  /** `ratio`: w × T ÷ A; `linear`: w × (1 − (A − T) ÷ T), zero from 2T. */
  readonly reverseMethod: 'ratio' | 'linear';
  /** Achievement from which an indicator counts as exceeded and needs a reason. */
  readonly overachievementReason: number;
  /** Actual value from which a target of zero counts as exceeded. */
  readonly overachievementReasonZeroTarget: number | null;
  /** Achievement above which the indicator scores nothing. */
  readonly overachievementZero: number | null;
  /** Lower cuts of the three qualitative bands, best first, e.g. [0.8, 0.6, 0]. */
  readonly qualitativeBands: readonly [number, number, number];
  /** Grades best first with their inclusive lower bound in points. */
  readonly grades: readonly { readonly grade: string; readonly from: number }[];
  readonly scoreDecimals: number;
  readonly rateDecimals: number;
  /** Execution rate below which a reason is due. */
  readonly executionReasonBelow: number | null;
  /** Magnitude of the adjustment rate from which a reason is due. */
  readonly adjustmentReasonFrom: number | null;
  /** Total score below which problems and measures must be filled in. */
  readonly measuresBelow: number | null;
}
