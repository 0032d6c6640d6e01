import type { StepTable } from '../../core/standards/standard';
import type { StandardWords } from '../standard-words';

const percent = (fraction: number): string => `${String(Math.round(fraction * 1000) / 10)}%`;

export const standards: StandardWords = {
  scored: (scored) =>
    scored ? 'the form gives points' : 'the form gives no points; only results and rates are checked',
  executionDenominator: (column) =>
    column === 'adjusted'
      ? 'execution is divided by the adjusted (full-year) budget, or the initial one where the form has no other'
      : 'execution is divided by the initial budget',
  executionWeight: (points) => `execution counts ${points} points where the form does not print them`,
  reverseMethod: (method) =>
    method === 'ratio'
      ? 'a missed lower-is-better target scores points × target ÷ actual'
      : 'a missed lower-is-better target scores points × (1 − (actual − target) ÷ target), nothing from twice the target',
  overachievementReason: (line) => `a reason is due from ${percent(line)} of the target`,
  overachievementReasonZeroTarget: (line) =>
    line === null
      ? 'a target of 0 is never counted as exceeded'
      : `with a target of 0, a reason is due from an actual value of ${line}`,
  overachievementZero: (line) =>
    line === null
      ? 'exceeding the target costs no points'
      : `an indicator above ${percent(line)} of its target scores nothing`,
  missedScore: (earned) =>
    earned === 'zero'
      ? 'a missed quantitative target scores nothing'
      : 'a missed quantitative target scores its share',
  stepTables: (tables) =>
    tables.length === 0 ? 'no indicator scores by steps' : `by steps: ${tables.map(stepTable).join('; ')}`,
  qualitativeBands: ([full, partial]) =>
    `qualitative: met from ${percent(full)} of the points, partly met from ${percent(partial)}, not met below that`,
  grades: (grades) => `grades: ${grades.map(({ grade, from }) => `${grade} from ${from}`).join(', ')}`,
  scoreDecimals: (decimals) => `scores have ${decimals} decimals`,
  rateDecimals: (decimals) => `percentages have ${decimals} decimals`,
  executionReasonBelow: (line) =>
    line === null ? 'low execution needs no reason' : `execution below ${percent(line)} needs a reason`,
  adjustmentReasonFrom: (line) =>
    line === null
      ? 'an adjustment needs no reason'
      : `an adjustment of ${percent(line)} or more, either way, needs a reason`,
  adjustmentReasonWhenTotalAbove: (total) =>
    total === null
      ? 'reasons for adjustments are due whatever the total'
      : `reasons for adjustments are due for totals above ${total} only`,
  adjustmentAlwaysExplained: (always) =>
    always ? 'any adjustment during the year needs a reason' : 'small adjustments need no reason',
  measuresBelow: (total) =>
    total === null
      ? 'no total requires problems and measures'
      : `a total below ${total} requires problems and measures to be filled in`,
  budgetIncludesCarryover: (included) =>
    included
      ? 'the budget counts the carry-over of last year (recorded, not applied)'
      : 'the budget is taken as the form states it',
  targetPreference: (columns) =>
    columns === null
      ? 'there is one target column'
      : `of several target columns the first filled one counts: ${columns.join(', ')} (recorded, not applied)`,
  adjustmentScore: (rule) =>
    rule === null
      ? 'accurate budgeting has no points of its own'
      : `accurate budgeting scores (1 − ${rule.factor} × adjustment rate) × points, nothing above ${percent(rule.zeroAbove)} (recorded, not applied)`,
};

function stepTable({ indicator, bound, steps }: StepTable): string {
  const sign = bound === 'at-most' ? '≤' : '≥';
  const step = (limit: number | null, points: number): string =>
    limit === null ? `${points} otherwise` : `${points} at ${sign}${percent(limit)}`;
  return `${indicator}: ${steps.map((each) => step(each.bound, each.points)).join(', ')}`;
}
