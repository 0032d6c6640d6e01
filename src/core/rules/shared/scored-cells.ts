import type Big from 'big.js';
import type { Assessment } from '../../assess/assessment';
import { executionPoints } from '../../assess/execution-points';
import { remembered } from '../../memo/remembered';
import { isEmpty, usedRows } from '../../assess/used-rows';
import type { NumberField } from '../../table/field';
import type { FundRow } from '../../table/fund-row';
import type { Indicator } from '../../table/indicator';

/** One printed score with the points it is given out of. */
export interface ScoredCell {
  /** The row's name, that of the first one where a merged cell scores several rows together. */
  readonly name: string;
  /** How many rows the score covers. */
  readonly rows: number;
  readonly score: NumberField;
  /** The cells that hold the points of the rows covered, each once. */
  readonly weights: readonly NumberField[];
  /** Sum of the points; `null` while those of one row are missing or unread. */
  readonly points: Big | null;
}

/**
 * The score cells of the rows in use, execution first, then the indicators, each cell once however many rows it is
 * merged over. Component fund rows appear only where they print a score of their own; the total line does not appear.
 */
export const scoredCells = remembered((assessment: Assessment): readonly ScoredCell[] => {
  const byPlace = new Map<string, ScoredCell>();
  for (const cell of [...fundCells(assessment), ...indicatorCells(assessment)]) {
    if (!byPlace.has(cell.score.at.a1)) byPlace.set(cell.score.at.a1, cell);
  }
  return [...byPlace.values()];
});

function fundCells({ table, standard }: Assessment): ScoredCell[] {
  const totalsFirst = [...table.funds].sort((a, b) => Number(a.role === 'part') - Number(b.role === 'part'));
  return totalsFirst.filter(showsScore).map((fund) => ({
    name: fund.label.text,
    rows: 1,
    score: fund.score,
    weights: fund.weight === null ? [] : [fund.weight],
    points: fund.weight?.number ?? executionPoints(fund, table, standard)?.value ?? null,
  }));
}

const showsScore = (fund: FundRow): fund is FundRow & { readonly score: NumberField } =>
  fund.score !== null && (fund.role === 'total' || !isEmpty(fund.score));

function indicatorCells({ table }: Assessment): ScoredCell[] {
  const used = new Set(usedRows(table));
  return table.indicators.flatMap((indicator, index) => {
    const { name, score, weight, scoreShared } = indicator;
    if (score === null || !used.has(indicator)) return [];
    const weights = weightsOf(table.indicators, index, scoreShared);
    const points = weight === null ? null : sum(weights.map(({ number }) => number));
    return [{ name: name.text, rows: scoreShared, score, weights, points }];
  });
}

/** The weight cells of some rows from `first` on, each once. */
function weightsOf(indicators: readonly Indicator[], first: number, rows: number): readonly NumberField[] {
  const weight = indicators[first]?.weight ?? null;
  if (rows === 1) return weight === null ? [] : [weight];
  const byPlace = new Map<string, NumberField>();
  for (const { weight: cell } of indicators.slice(first, first + rows)) {
    if (cell !== null && !byPlace.has(cell.at.a1)) byPlace.set(cell.at.a1, cell);
  }
  return [...byPlace.values()];
}

const sum = (numbers: readonly (Big | null)[]): Big | null =>
  numbers.reduce((total, number) => total && number && total.plus(number));
