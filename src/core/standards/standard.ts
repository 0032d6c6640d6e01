/** Where a standard comes from and how far its text was read. */
export interface StandardSource {
  readonly document: string;
  readonly url: string | null;
  /** `text` read in a public document, `form` read in a published form, `secondary` known at second hand. */
  readonly evidence: 'text' | 'form' | 'secondary';
}

/** Points by steps, for an indicator whose standard has no proportion. */
export interface StepTable {
  /** The indicator's name as the standard prints it. */
  readonly indicator: string;
  /** Whether the steps are read against the value itself or against its magnitude. */
  readonly of: 'value' | 'magnitude';
  /** `at-most`: the first step whose bound is not exceeded counts; `at-least`: the first whose bound is reached. */
  readonly bound: 'at-most' | 'at-least';
  /** Best first; bounds are fractions and inclusive, `null` takes everything that is left. */
  readonly steps: readonly { readonly bound: number | null; readonly points: number }[];
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
  /** What a missed quantitative target earns: its share of the weight, or nothing. */
  readonly missedScore: 'proportional' | 'zero';
  /** Indicators that score by steps; they apply where the row's weight is the best step's points. */
  readonly stepTables: readonly StepTable[];
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
  /** Total score above which the line for adjustments applies; `null` when it applies to every total. */
  readonly adjustmentReasonWhenTotalAbove: number | null;
  /** True when any adjustment during the year needs a reason, however small. */
  readonly adjustmentAlwaysExplained: boolean;
  /** Total score below which problems and measures must be filled in. */
  readonly measuresBelow: number | null;
  /** Recorded, not applied: the budget that execution is divided by counts the carry-over of last year. */
  readonly budgetIncludesCarryover: boolean;
  /** Recorded, not applied: target columns in the order in which the first filled one counts. */
  readonly targetPreference: readonly string[] | null;
  /**
   * Recorded, not applied: the points for accurate budgeting fall by `factor` times the adjustment rate, to nothing
   * above `zeroAbove`.
   */
  readonly adjustmentScore: { readonly factor: number; readonly zeroAbove: number } | null;
}
