import { parseAreaName } from '../../src/core/grid/address';
import type { JsonTable } from '../../src/report/json/json-report-shape';
import type { CorpusIssue } from '../support/read-corpus';

type JsonFinding = JsonTable['findings'][number];

/** The rules that find each kind of inconsistency that people noted in the corpus. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  rate_mismatch: ['execution-rate-matches'],
  exec_score_mismatch: ['execution-score-matches'],
  funds_sum_mismatch: ['fund-parts-add-up'],
  over_execution: ['execution-within-budget'],
  large_adjustment_no_reason: ['adjustment-explained'],
  weight_sum: ['weights-total-100', 'level-weights-add-up'],
  level_weight_sum: ['level-weights-add-up', 'weights-total-100'],
  score_sum: ['total-adds-up'],
  unmet_full_score: ['score-follows-standard'],
  unmet_no_reason: ['shortfall-explained'],
  met_but_deducted: ['score-follows-standard'],
  deducted_no_reason: ['deduction-explained', 'shortfall-explained'],
  over_target_no_reason: ['overachievement-explained'],
  empty_target: ['target-present'],
  empty_actual: ['actual-present'],
  actual_copies_target: ['actual-is-a-result'],
  not_comparable: ['answer-fits-target'],
  unit_mismatch: ['units-agree', 'unit-fits-name'],
  wrong_direction: ['direction-consistent', 'shortfall-explained', 'score-follows-standard'],
  prorata_mismatch: ['score-follows-standard'],
  weight_in_value: ['value-is-not-weight'],
};
/** Sums and adjustments concern the whole table rather than one row. */
const WHOLE_TABLE = /sum|large_adj/u;

export interface IssueMatch {
  readonly issue: CorpusIssue;
  readonly findings: readonly JsonFinding[];
}

/** Which findings answer each known inconsistency that some rule covers; `firstRow` is the table's first sheet row. */
export function matchIssues(
  issues: readonly CorpusIssue[],
  findings: readonly JsonFinding[],
  firstRow: number,
): readonly IssueMatch[] {
  return issues.flatMap((issue) => {
    const rules = RULES[issue.type];
    if (rules === undefined) return [];
    const isAnywhere = issue.row === null || WHOLE_TABLE.test(issue.type);
    const row = (issue.row ?? 0) + firstRow;
    const answers = findings.filter(
      (finding) => rules.includes(finding.rule) && (isAnywhere || touchesRow(finding, row)),
    );
    return [{ issue, findings: answers }];
  });
}

const touchesRow = ({ cells, related }: JsonFinding, row: number): boolean =>
  [...cells, ...related].some((a1) => {
    const area = parseAreaName(a1);
    return area !== null && area.top <= row && row <= area.bottom;
  });
