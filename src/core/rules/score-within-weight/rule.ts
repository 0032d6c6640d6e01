import Big from 'big.js';
import { signOf } from '../../quantity/decimal';
import type { Table } from '../../table/table';
import { defineRule, type Problem } from '../define-rule';
import { placesOf } from '../shared/places-of';
import { scoredCells, type ScoredCell } from '../shared/scored-cells';
import { Skips } from '../shared/skips';

const FULL_MARKS = new Big(100);

type ScoreMessages = Readonly<{
  'above-weight': Readonly<{ name: string; score: string; weight: string }>;
  'above-weights': Readonly<{ name: string; score: string; weight: string; rows: number }>;
  'below-zero': Readonly<{ name: string; score: string }>;
}>;

/** A score lies between nothing and the points of its row, the execution row and the total line included. */
export const scoreWithinWeight = defineRule<ScoreMessages>()({
  id: 'score-within-weight',
  meta: {
    severity: 'error',
    category: 'scores',
    fix: 'none',
    basis: ['部门整体支出绩效自评表“得分计算方法”栏：执行率×该指标分值，最高不得超过分值上限'],
  },
  messageIds: ['above-weight', 'above-weights', 'below-zero'],
  *check(assessment) {
    const skips = new Skips();
    const cells = scoredCells(assessment);
    for (const cell of cells) {
      if (skips.addMissing(cell.score)) continue;
      yield* problems(cell);
      if (cell.points === null && !skips.addMissing(...cell.weights))
        skips.add('no-weight-column', cell.score);
    }
    const total = totalCell(assessment.table);
    if (total !== null) yield* problems(total);
    else if (cells.length === 0) skips.add('no-score-column');
    yield* skips;
  },
});

/** The total line as one more score: out of the points printed beside it, else out of a hundred. */
function totalCell({ total }: Table): ScoredCell | null {
  if (total?.score?.number == null) return null;
  return {
    name: total.label.text,
    rows: 1,
    score: total.score,
    weights: total.weight === null ? [] : [total.weight],
    points: total.weight?.number ?? FULL_MARKS,
  };
}

function* problems({ name, rows, score, weights, points }: ScoredCell): Generator<Problem<ScoreMessages>> {
  if (score.number === null || isWithin(score.number, points)) return;
  const place = { at: score.at, related: placesOf(...weights), actual: score.text };
  const data = { name, score: score.text };
  if (signOf(score.number) < 0) yield { messageId: 'below-zero', data, ...place };
  if (points === null || score.number.lte(points)) return;
  const weight = points.toFixed();
  const expected = `≤${weight}`;
  if (rows === 1) yield { messageId: 'above-weight', data: { ...data, weight }, expected, ...place };
  else yield { messageId: 'above-weights', data: { ...data, weight, rows }, expected, ...place };
}

const isWithin = (score: Big, points: Big | null): boolean =>
  signOf(score) >= 0 && (points === null || score.lte(points));
