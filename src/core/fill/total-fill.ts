import type Big from 'big.js';
import { deriveSum } from '../assess/derive-sum';
import type { Assessment } from '../assess/assessment';
import { figure, operandOf, type Operand } from '../assess/operand';
import { scoreCells } from '../assess/score-cells';
import { decimalOf, decimalsOf, roundHalfUp } from '../quantity/decimal';
import type { NumberField } from '../table/field';
import { cellOf, cellOperand } from './cell-operand';
import { ColumnLook } from './column-look';
import type { Fill } from './fill';
import { sumFormula } from './sum-formula';

interface Addend extends Operand {
  /** True when the cell holds, or will hold, a plain number. */
  readonly live: boolean;
}

/** The total, from typed scores and those of the same plan; none while a single score is missing. */
export function totalFill({ table, standard }: Assessment, planned: readonly Fill[]): Fill | null {
  const field = table.total?.score ?? null;
  const cells = field?.fillable ? scoreCells(table, standard) : null;
  if (field === null || cells === null || cells.length === 0) return null;
  const byCell = new Map(planned.map((fill) => [fill.at.a1, fill]));
  const addends = cells.map((cell) => addendOf(cell, byCell, standard.scoreDecimals));
  const known = addends.flatMap((addend) => addend ?? []);
  const sum = known.length === addends.length ? deriveSum(known) : null;
  if (sum === null) return null;
  const decimals = Math.max(standard.scoreDecimals, decimalsOf(sum.value));
  const live = known.every(({ live: isLive }) => isLive);
  return {
    at: cellOf(field),
    kind: 'total-score',
    value: roundHalfUp(sum.value, decimals).toNumber(),
    ...(live ? { formula: sumFormula(cells, decimals) } : {}),
    numberFormat: new ColumnLook(cells).number(field, decimals),
    derivation: sum.derivation,
  };
}

function addendOf(cell: NumberField, planned: ReadonlyMap<string, Fill>, decimals: number): Addend | null {
  const typed = operandOf(cell);
  if (typed !== null) return { ...typed, live: cellOperand(cell, typed.value) !== null };
  const fill = planned.get(cellOf(cell).a1);
  if (typeof fill?.value !== 'number') return null;
  const value: Big = decimalOf(fill.value);
  return { value, text: figure(value, decimals), from: [cell.at], live: true };
}
