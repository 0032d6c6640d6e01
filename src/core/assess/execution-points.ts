import Big from 'big.js';
import { decimalsOf } from '../quantity/decimal';
import type { Standard } from '../standards/standard';
import type { FundRow } from '../table/fund-row';
import type { Table } from '../table/table';
import { operandOf, figure, type Operand } from './operand';
import { isEmpty, usedRows } from './used-rows';

const FULL_MARKS = 100;

/**
 * The points of a total fund row: from its cell, else from its label (预算执行情况(10分)), else the standard's, which
 * count only where the row has a score cell and the indicators leave room for them. `null` when execution earns none.
 */
export function executionPoints(fund: FundRow, table: Table, standard: Standard): Operand | null {
  if (fund.role !== 'total') return null;
  const typed = operandOf(fund.weight);
  if (typed !== null) return typed;
  if (isCrossedOut(fund)) return null;
  const { points, at } = fund.label;
  if (points !== null)
    return { value: points, text: figure(points, Math.max(0, decimalsOf(points))), from: [at] };
  return standardPoints(fund, table, standard);
}

/** True for a weight cell that says in so many words that there are no points: `/`, `——` or a note. */
const isCrossedOut = ({ weight }: FundRow): boolean => weight !== null && weight.text !== '';

function standardPoints(fund: FundRow, table: Table, standard: Standard): Operand | null {
  if (!standard.scored || fund.score === null) return null;
  const left = pointsLeft(table);
  const fits = left === null ? !isEmpty(fund.score) : left.eq(standard.executionWeight);
  if (!fits) return null;
  return { value: new Big(standard.executionWeight), text: String(standard.executionWeight), from: [] };
}

/** What the indicators leave of 100 points; `null` when their points are not all known. */
function pointsLeft(table: Table): Big | null {
  const weights = new Map(usedRows(table).map(({ weight }) => [weight?.at.a1, weight?.number ?? null]));
  let left = new Big(FULL_MARKS);
  for (const weight of weights.values()) {
    if (weight === null) return null;
    left = left.minus(weight);
  }
  return weights.size === 0 ? null : left;
}
