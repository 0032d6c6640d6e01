import { actualIsAResult } from './actual-is-a-result/rule';
import { actualIsBareNumber } from './actual-is-bare-number/rule';
import { actualJumps } from './actual-jumps/rule';
import { actualPresent } from './actual-present/rule';
import { actualSameAsLastYear } from './actual-same-as-last-year/rule';
import { adjustmentAddsUp } from './adjustment-adds-up/rule';
import { adjustmentExplained } from './adjustment-explained/rule';
import { adjustmentRateMatches } from './adjustment-rate-matches/rule';
import { answerFitsTarget } from './answer-fits-target/rule';
import { carryOverContinues } from './carry-over-continues/rule';
import { cellIsNotAnError } from './cell-is-not-an-error/rule';
import { consolidatedFundsAddUp } from './consolidated-funds-add-up/rule';
import { consolidatedIndicatorsAddUp } from './consolidated-indicators-add-up/rule';
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
import { indicatorAdded } from './indicator-added/rule';
import { indicatorDropped } from './indicator-dropped/rule';
import { indicatorNameInList } from './indicator-name-in-list/rule';
import { indicatorRenamed } from './indicator-renamed/rule';
import { indicatorUnique } from './indicator-unique/rule';
import { levelWeightsAddUp } from './level-weights-add-up/rule';
import { narrativeAgreesWithTable } from './narrative-agrees-with-table/rule';
import { narrativeArithmeticHolds } from './narrative-arithmetic-holds/rule';
import { numberWellFormed } from './number-well-formed/rule';
import { overachievementExplained } from './overachievement-explained/rule';
import { qualitativeScoreInBand } from './qualitative-score-in-band/rule';
import { requiredCellFilled } from './required-cell-filled/rule';
import { scoreFollowsStandard } from './score-follows-standard/rule';
import { scoreWithinWeight } from './score-within-weight/rule';
import { shareAddsUp } from './share-adds-up/rule';
import { shortfallExplained } from './shortfall-explained/rule';
import { targetLowered } from './target-lowered/rule';
import { targetPresent } from './target-present/rule';
import { taskFundsAddUp } from './task-funds-add-up/rule';
import { textIsImportable } from './text-is-importable/rule';
import { totalAddsUp } from './total-adds-up/rule';
import { unitFitsName } from './unit-fits-name/rule';
import { unitsAgree } from './units-agree/rule';
import { valueIsNotWeight } from './value-is-not-weight/rule';
import { weightsTotal100 } from './weights-total-100/rule';
import { yearConsistent } from './year-consistent/rule';

/** The rules that always run, in the order in which pages and reports list them. */
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

/** What a system that imports the table refuses; off until the group `import` is asked for. */
const importRules = [actualIsBareNumber, textIsImportable, requiredCellFilled, indicatorNameInList] as const;

/** The rules that look at one table. */
export const tableRules = [...rules, ...importRules] as const;

const approvedRules = [targetLowered, indicatorDropped, indicatorRenamed, indicatorAdded] as const;
const lastYearRules = [...approvedRules, actualSameAsLastYear, actualJumps, carryOverContinues] as const;

/** The rules that look at a table beside another one, by what the other one is. */
export const comparisonRules = { approved: approvedRules, 'last-year': lastYearRules } as const;

/** The rules that look at a consolidated table beside those of its units. */
export const consolidationRules = [consolidatedFundsAddUp, consolidatedIndicatorsAddUp] as const;

/** Every rule there is: each has its words, its page and its tests. */
export const everyRule = [...tableRules, ...lastYearRules, ...consolidationRules] as const;

export type AnyRule = (typeof tableRules)[number];
export type ListedRule = (typeof everyRule)[number];
export type RuleId = ListedRule['id'];
