import { actualIsAResult } from './actual-is-a-result/rule';
import { adjustmentAddsUp } from './adjustment-adds-up/rule';
import { executionRateMatches } from './execution-rate-matches/rule';
import { scoreWithinWeight } from './score-within-weight/rule';

/** Every rule there is, in the order in which pages and reports list them. */
export const rules = [
  // Funds
  adjustmentAddsUp,
  executionRateMatches,
  // Weights, scores, totals
  scoreWithinWeight,
  // Indicators
  actualIsAResult,
] as const;

export type AnyRule = (typeof rules)[number];
export type RuleId = AnyRule['id'];
