import { actualIsAResult } from './actual-is-a-result/rule';
import { actualPresent } from './actual-present/rule';
import { adjustmentAddsUp } from './adjustment-adds-up/rule';
import { adjustmentExplained } from './adjustment-explained/rule';
import { adjustmentRateMatches } from './adjustment-rate-matches/rule';
import { answerFitsTarget } from './answer-fits-target/rule';
import { cellIsNotAnError } from './cell-is-not-an-error/rule';
import { deductionExplained } from './deduction-explained/rule';
import { dimensionsComplete } from './dimensions-complete/rule';
import { directionConsistent } from './direction-consistent/rule';
import { executionExplained } from './execution-explained/rule';
import { executionRateMatches } from './execution-rate-matches/rule';
import { executionScoreMatches } from './execution-score-matches/rule';
import { executionWithinBudget } from './execution-within-budget/rule';
import { fundPartsAddUp } from './fund-parts-add-up/rule';
import { gradeMatchesTotal } from './grade-matches-total/rule';
import { headerComplete } from './header-complete/rule';
import { indicatorUnique } from './indicator-unique/rule';
import { levelWeightsAddUp } from './level-weights-add-up/rule';
import { narrativeAgreesWithTable } from './narrative-agrees-with-table/rule';
import { narrativeArithmeticHolds } from './narrative-arithmetic-holds/rule';
import { numberWellFormed } from './number-well-formed/rule';
import { overachievementExplained } from './overachievement-explained/rule';
import { qualitativeScoreInBand } from './qualitative-score-in-band/rule';
import { scoreFollowsStandard } from './score-follows-standard/rule';
import { scoreWithinWeight } from './score-within-weight/rule';
import { shareAddsUp } from './share-adds-up/rule';
import { shortfallExplained } from './shortfall-explained/rule';
import { targetPresent } from './target-present/rule';
import { taskFundsAddUp } from './task-funds-add-up/rule';
import { totalAddsUp } from './total-adds-up/rule';
import { unitFitsName } from './unit-fits-name/rule';
import { unitsAgree } from './units-agree/rule';
import { valueIsNotWeight } from './value-is-not-weight/rule';
import { weightsTotal100 } from './weights-total-100/rule';
import { yearConsistent } from './year-consistent/rule';

/** Every rule there is, in the order in which pages and reports list them. */
export const rules = [
  // Funds
  adjustmentAddsUp,
  adjustmentRateMatches,
  executionRateMatches,
  executionScoreMatches,
  fundPartsAddUp,
  taskFundsAddUp,
  executionWithinBudget,
  adjustmentExplained,
  executionExplained,
  // Weights, scores, totals
  weightsTotal100,
  levelWeightsAddUp,
  scoreWithinWeight,
  scoreFollowsStandard,
  qualitativeScoreInBand,
  totalAddsUp,
  gradeMatchesTotal,
  // Indicators
  targetPresent,
  actualPresent,
  shortfallExplained,
  deductionExplained,
  overachievementExplained,
  actualIsAResult,
  answerFitsTarget,
  unitsAgree,
  unitFitsName,
  directionConsistent,
  valueIsNotWeight,
  indicatorUnique,
  dimensionsComplete,
  shareAddsUp,
  // Cells and header
  cellIsNotAnError,
  numberWellFormed,
  headerComplete,
  yearConsistent,
  // Prose
  narrativeAgreesWithTable,
  narrativeArithmeticHolds,
] as const;

export type AnyRule = (typeof rules)[number];
export type RuleId = AnyRule['id'];
