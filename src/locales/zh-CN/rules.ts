import type { AllRuleWords } from '../rule-words';
import { actualIsAResult } from './rules/actual-is-a-result';
import { actualIsBareNumber } from './rules/actual-is-bare-number';
import { actualJumps } from './rules/actual-jumps';
import { actualPresent } from './rules/actual-present';
import { actualSameAsLastYear } from './rules/actual-same-as-last-year';
import { adjustmentAddsUp } from './rules/adjustment-adds-up';
import { adjustmentExplained } from './rules/adjustment-explained';
import { adjustmentRateMatches } from './rules/adjustment-rate-matches';
import { answerFitsTarget } from './rules/answer-fits-target';
import { carryOverContinues } from './rules/carry-over-continues';
import { cellIsNotAnError } from './rules/cell-is-not-an-error';
import { consolidatedFundsAddUp } from './rules/consolidated-funds-add-up';
import { consolidatedIndicatorsAddUp } from './rules/consolidated-indicators-add-up';
import { deductionExplained } from './rules/deduction-explained';
import { dimensionsComplete } from './rules/dimensions-complete';
import { directionConsistent } from './rules/direction-consistent';
import { executionExplained } from './rules/execution-explained';
import { executionRateMatches } from './rules/execution-rate-matches';
import { executionScoreMatches } from './rules/execution-score-matches';
import { executionWithinBudget } from './rules/execution-within-budget';
import { fundPartsAddUp } from './rules/fund-parts-add-up';
import { gradeMatchesTotal } from './rules/grade-matches-total';
import { headerComplete } from './rules/header-complete';
import { indicatorAdded } from './rules/indicator-added';
import { indicatorDropped } from './rules/indicator-dropped';
import { indicatorNameInList } from './rules/indicator-name-in-list';
import { indicatorRenamed } from './rules/indicator-renamed';
import { indicatorUnique } from './rules/indicator-unique';
import { levelWeightsAddUp } from './rules/level-weights-add-up';
import { narrativeAgreesWithTable } from './rules/narrative-agrees-with-table';
import { narrativeArithmeticHolds } from './rules/narrative-arithmetic-holds';
import { numberWellFormed } from './rules/number-well-formed';
import { overachievementExplained } from './rules/overachievement-explained';
import { qualitativeScoreInBand } from './rules/qualitative-score-in-band';
import { requiredCellFilled } from './rules/required-cell-filled';
import { scoreFollowsStandard } from './rules/score-follows-standard';
import { scoreWithinWeight } from './rules/score-within-weight';
import { shareAddsUp } from './rules/share-adds-up';
import { shortfallExplained } from './rules/shortfall-explained';
import { targetLowered } from './rules/target-lowered';
import { targetPresent } from './rules/target-present';
import { taskFundsAddUp } from './rules/task-funds-add-up';
import { textIsImportable } from './rules/text-is-importable';
import { totalAddsUp } from './rules/total-adds-up';
import { unitFitsName } from './rules/unit-fits-name';
import { unitsAgree } from './rules/units-agree';
import { valueIsNotWeight } from './rules/value-is-not-weight';
import { weightsTotal100 } from './rules/weights-total-100';
import { yearConsistent } from './rules/year-consistent';

export const rules: AllRuleWords = {
  // Funds
  'adjustment-adds-up': adjustmentAddsUp,
  'adjustment-rate-matches': adjustmentRateMatches,
  'execution-rate-matches': executionRateMatches,
  'execution-score-matches': executionScoreMatches,
  'fund-parts-add-up': fundPartsAddUp,
  'task-funds-add-up': taskFundsAddUp,
  'execution-within-budget': executionWithinBudget,
  'adjustment-explained': adjustmentExplained,
  'execution-explained': executionExplained,
  // Weights, scores, totals
  'weights-total-100': weightsTotal100,
  'level-weights-add-up': levelWeightsAddUp,
  'score-within-weight': scoreWithinWeight,
  'score-follows-standard': scoreFollowsStandard,
  'qualitative-score-in-band': qualitativeScoreInBand,
  'total-adds-up': totalAddsUp,
  'grade-matches-total': gradeMatchesTotal,
  // Indicators
  'target-present': targetPresent,
  'actual-present': actualPresent,
  'shortfall-explained': shortfallExplained,
  'deduction-explained': deductionExplained,
  'overachievement-explained': overachievementExplained,
  'actual-is-a-result': actualIsAResult,
  'answer-fits-target': answerFitsTarget,
  'units-agree': unitsAgree,
  'unit-fits-name': unitFitsName,
  'direction-consistent': directionConsistent,
  'value-is-not-weight': valueIsNotWeight,
  'indicator-unique': indicatorUnique,
  'dimensions-complete': dimensionsComplete,
  'share-adds-up': shareAddsUp,
  // Cells and header
  'cell-is-not-an-error': cellIsNotAnError,
  'number-well-formed': numberWellFormed,
  'header-complete': headerComplete,
  'year-consistent': yearConsistent,
  // Prose
  'narrative-agrees-with-table': narrativeAgreesWithTable,
  'narrative-arithmetic-holds': narrativeArithmeticHolds,
  // Import
  'actual-is-bare-number': actualIsBareNumber,
  'text-is-importable': textIsImportable,
  'required-cell-filled': requiredCellFilled,
  'indicator-name-in-list': indicatorNameInList,
  // Comparison
  'target-lowered': targetLowered,
  'indicator-dropped': indicatorDropped,
  'indicator-renamed': indicatorRenamed,
  'indicator-added': indicatorAdded,
  'actual-same-as-last-year': actualSameAsLastYear,
  'actual-jumps': actualJumps,
  'carry-over-continues': carryOverContinues,
  // Consolidation
  'consolidated-funds-add-up': consolidatedFundsAddUp,
  'consolidated-indicators-add-up': consolidatedIndicatorsAddUp,
};
