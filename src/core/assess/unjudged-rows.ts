import type { CellRange } from '../grid/cell-range';
import type { Assessment, Undecided } from './assessment';

/** An indicator row without a verdict, at the cell that a person would look at first. */
export interface UnjudgedRow {
  readonly at: CellRange;
  readonly reason: Undecided;
}

/** Rows that something kept from being judged; a person should look why. */
export const stuckRows = (assessment: Assessment): readonly UnjudgedRow[] =>
  unjudgedRows(assessment).filter(({ reason }) => reason !== 'qualitative');

/** Rows that the form itself leaves to a person's judgement. */
export const qualitativeRows = (assessment: Assessment): readonly UnjudgedRow[] =>
  unjudgedRows(assessment).filter(({ reason }) => reason === 'qualitative');

const unjudgedRows = ({ indicators }: Assessment): readonly UnjudgedRow[] =>
  indicators.flatMap(({ undecided, indicator }) =>
    undecided === null
      ? []
      : [{ at: (indicator.actual ?? indicator.target ?? indicator.name).at, reason: undecided }],
  );
