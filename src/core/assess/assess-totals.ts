import type { Standard } from '../standards/standard';
import type { Table } from '../table/table';
import type { Assessment } from './assessment';
import { deriveSum } from './derive-sum';
import { executionPoints } from './execution-points';
import { operandOf, type Operand } from './operand';
import { scoreCells } from './score-cells';
import { usedRows } from './used-rows';

/** The sums over a table: of its typed scores and of its points; `null` for a table without indicators. */
export function assessTotals(table: Table, standard: Standard): Pick<Assessment, 'total' | 'weights'> {
  if (usedRows(table).length === 0) return { total: null, weights: null };
  return {
    total: sumOf(scoreCells(table, standard)?.map(operandOf) ?? []),
    weights: sumOf(weightOperands(table, standard)),
  };
}

const sumOf = (operands: readonly (Operand | null)[]): Assessment['total'] => {
  const known = operands.flatMap((operand) => (operand === null ? [] : [operand]));
  return known.length === operands.length ? deriveSum(known) : null;
};

/** The points of execution and of every row in use, each cell once; `null` stands for points that are not known. */
function weightOperands(table: Table, standard: Standard): (Operand | null)[] {
  const execution = table.funds.flatMap((fund) => executionPoints(fund, table, standard) ?? []);
  const cells = new Map(usedRows(table).map(({ weight }, row) => [weight?.at.a1 ?? String(row), weight]));
  return [...execution, ...[...cells.values()].map(operandOf)];
}
