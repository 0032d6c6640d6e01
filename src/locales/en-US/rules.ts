import type { AllRuleWords } from '../rule-words';
import { actualIsAResult } from './rules/actual-is-a-result';
import { adjustmentAddsUp } from './rules/adjustment-adds-up';
import { executionRateMatches } from './rules/execution-rate-matches';
import { scoreWithinWeight } from './rules/score-within-weight';

export const rules: AllRuleWords = {
  // Funds
  'adjustment-adds-up': adjustmentAddsUp,
  'execution-rate-matches': executionRateMatches,
  // Weights, scores, totals
  'score-within-weight': scoreWithinWeight,
  // Indicators
  'actual-is-a-result': actualIsAResult,
};
