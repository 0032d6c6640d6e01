import Big from 'big.js';
import type { Assessment, Computed } from '../../assess/assessment';
import { deriveSum } from '../../assess/derive-sum';
import { operandOf } from '../../assess/operand';
import { roundHalfUp } from '../../quantity/decimal';
import type { NumberField } from '../../table/field';
import type { FundRow } from '../../table/fund-row';
import { isWhole } from './is-whole';
import { pointsOfExecution } from './points-of-execution';
import { scoredCells, type ScoredCell } from './scored-cells';

const FULL_MARKS = new Big(100);

/** What the total line adds up, as far as it was read. */
export interface TotalParts {
  /** Sum of the scores that were read; `null` while there are none. */
  readonly sum: Computed | null;
  /** The same sum of the scores as the cells display them. */
  readonly shownSum: Big;
  /** The execution score among them; `null` where the total leaves execution out or none was read. */
  readonly execution: Big | null;
  /** Score cells that gave no number. */
  readonly missing: readonly NumberField[];
  /** Points that belong to no score that was read, below 0 where the points exceed the total's; `null` when unknown. */
  readonly left: Big | null;
  /** True when no score is missing and no further row can be. */
  readonly isComplete: boolean;
}

/** The parts of the total of a table with scored indicators; `null` where no indicator has a score cell. */
export function totalParts(assessment: Assessment): TotalParts | null {
  const { table } = assessment;
  const isIndicatorsOnly = leavesExecutionOut(assessment);
  const funds = new Map(table.funds.flatMap((fund) => (fund.score ? [[fund.score.at.a1, fund]] : [])));
  const all = scoredCells(assessment).map((cell) => ({ ...cell, role: roleOf(cell, funds) }));
  const cells = all.filter(({ role }) => role === 'indicator' || (role === 'execution' && !isIndicatorsOnly));
  if (!cells.some(({ role }) => role === 'indicator')) return null;
  const known = cells.filter(({ score }) => score.number !== null);
  const execution = known.filter(({ role }) => role === 'execution');
  const missing = cells.flatMap(({ score }) => (score.number === null ? [score] : []));
  const given = sum(known.map(({ points }) => points));
  const left = given === null ? null : (table.total?.weight?.number ?? FULL_MARKS).minus(given);
  return {
    sum: deriveSum(known.flatMap(({ score }) => operandOf(score) ?? [])),
    shownSum: known.reduce((total, { score }) => total.plus(shownNumber(score)), new Big(0)),
    execution: execution.length === 0 ? null : sum(execution.map(({ score }) => score.number)),
    missing,
    left,
    isComplete: missing.length === 0 && (left?.lte(0) === true || isWhole(table)),
  };
}

/** A total line that prints exactly the points of the indicators, short of 100, is the total of the indicators alone. */
function leavesExecutionOut(assessment: Assessment): boolean {
  const printed = assessment.table.total?.weight?.number ?? null;
  const { weights } = assessment;
  if (printed === null || !weights?.value.eq(FULL_MARKS)) return false;
  return printed.lt(FULL_MARKS) && printed.eq(weights.value.minus(pointsOfExecution(assessment)));
}

/** Components never count; a total row counts when it shows a score, or when points are waiting for one. */
function roleOf(
  { score, points }: ScoredCell,
  funds: ReadonlyMap<string, FundRow>,
): 'indicator' | 'execution' | 'none' {
  const fund = funds.get(score.at.a1);
  if (fund === undefined) return 'indicator';
  const counts = fund.role === 'total' && (score.number !== null || points !== null);
  return counts ? 'execution' : 'none';
}

const shownNumber = ({ number, decimals }: NumberField): Big => roundHalfUp(number ?? new Big(0), decimals);

const sum = (numbers: readonly (Big | null)[]): Big | null =>
  numbers.reduce<Big | null>((total, number) => total && number && total.plus(number), new Big(0));
