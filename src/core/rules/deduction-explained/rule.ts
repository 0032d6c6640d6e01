import type { IndicatorAssessment } from '../../assess/assessment';
import type { Table } from '../../table/table';
import { defineRule, type Problem } from '../define-rule';
import { explanationOf } from '../shared/explanation-of';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { scoredCells, type ScoredCell } from '../shared/scored-cells';
import { Skips } from '../shared/skips';

type Deduction = Readonly<Record<'name' | 'score' | 'weight', string>>;

type DeductionMessages = Readonly<{
  unexplained: Deduction;
  'shared-unexplained': Deduction & { readonly rows: number };
}>;

/**
 * Marks given up come with their reason, where the form has a place for it. Rows whose target was missed belong to
 * shortfall-explained, and the points of execution follow from its rate.
 */
export const deductionExplained = defineRule<DeductionMessages>()({
  id: 'deduction-explained',
  meta: {
    severity: 'warning',
    category: 'indicators',
    fix: 'none',
    basis: [
      '部门整体支出绩效自评表栏目：扣分原因和其他说明',
      '项目支出绩效自评表栏目：偏差原因分析及改进措施',
    ],
  },
  messageIds: ['unexplained', 'shared-unexplained'],
  *check(assessment) {
    const { table, indicators } = assessment;
    const skips = new Skips();
    noteMissingColumns(skips, assessment, 'score');
    const cells = new Map(scoredCells(assessment).map((cell) => [cell.score, cell]));
    for (const [first, { indicator }] of indicators.entries()) {
      const cell = indicator.score === null ? undefined : cells.get(indicator.score);
      if (cell === undefined || skips.addMissing(cell.score, ...cell.weights)) continue;
      if (cell.points === null) skips.add('no-weight-column', cell.score);
      if (cell.points === null || !cell.score.number?.lt(cell.points)) continue;
      const problem = problemOf(cell, indicators.slice(first, first + cell.rows), table);
      if (problem === 'no-place') skips.add('no-reason-column', cell.score);
      else if (problem !== null) yield problem;
    }
    yield* skips;
  },
});

/** `no-place` when the form has nowhere to explain, `null` when the deduction is explained or for another rule. */
function problemOf(
  cell: ScoredCell,
  covered: readonly IndicatorAssessment[],
  table: Table,
): Problem<DeductionMessages> | 'no-place' | null {
  if (covered.some(({ status }) => status === 'missed')) return null;
  const explanations = covered.map(({ indicator }) => explanationOf(indicator, table));
  if (explanations.some(({ given }) => given)) return null;
  const place = explanations.find((explanation) => explanation.cell !== null)?.cell;
  if (!place) return 'no-place';
  const ownCell = covered.find(({ indicator }) => indicator.reason !== null)?.indicator.reason;
  const data = { name: cell.name, score: cell.score.text, weight: cell.points?.toFixed() ?? '' };
  const found = {
    at: ownCell?.at ?? cell.score.at,
    related: placesOf(...(ownCell ? [cell.score] : [place]), ...cell.weights),
  };
  return cell.rows === 1
    ? { messageId: 'unexplained', data, ...found }
    : { messageId: 'shared-unexplained', data: { ...data, rows: cell.rows }, ...found };
}
