import Big from 'big.js';
import { compareFigures, type FigureComparison } from './compare-figures';
import { matchSubjects, type SubjectMatch } from './match-subjects';
import type { PlacedMention } from './placed-mention';
import type { Statement } from './statement';

/** A row and the sentence that says something else of the same thing. */
export interface RowDisagreement {
  readonly statement: Statement;
  readonly placed: PlacedMention;
  readonly comparison: FigureComparison;
  readonly match: SubjectMatch;
  /** False between the two lines of confidence, where a person is asked. */
  readonly isSure: boolean;
}

/** From here on two subjects are taken for one. */
const SURE = 0.9;
/** Below this they have nothing to do with each other. */
const POSSIBLE = 0.6;
const FEWEST_SHARED = 3;

interface Candidate {
  readonly placed: PlacedMention;
  readonly match: SubjectMatch;
  readonly comparison: FigureComparison;
}

/**
 * Compares each row with the sentences that speak of its subject. A row that one of them confirms, or that is their sum, is
 * at rest: the others then speak of something narrower. A sentence counts only for the row that it fits best.
 */
export function rowDisagreements(
  statements: readonly Statement[],
  mentions: readonly PlacedMention[],
): readonly RowDisagreement[] {
  const best = new Map<PlacedMention, number>();
  const found = statements.map((statement) => candidatesOf(statement, mentions));
  for (const { placed, match } of found.flat())
    best.set(placed, Math.max(best.get(placed) ?? 0, match.score));
  return found.flatMap((candidates, index) => {
    const statement = statements[index];
    const fitting = candidates.filter(({ placed, match }) => match.score >= (best.get(placed) ?? 0));
    return statement === undefined ? [] : disagreementOf(statement, fitting);
  });
}

function candidatesOf(statement: Statement, mentions: readonly PlacedMention[]): readonly Candidate[] {
  return mentions.flatMap((placed) => {
    const { mention } = placed;
    if (mention.mood !== statement.mood || mention.scope !== null || mention.quantity.change !== undefined)
      return [];
    if (!sharesPair(statement.core, mention.subject.core)) return [];
    const match = matchSubjects(statement.core, mention.subject.core);
    const shared = match.pieces.reduce((sum, { length }) => sum + length, 0);
    if (match.score < POSSIBLE || (match.score < 1 && shared < FEWEST_SHARED)) return [];
    const comparison = compareFigures(statement.quantity, mention.quantity, statement.name);
    return comparison.kind === 'incomparable' ? [] : [{ placed, match, comparison }];
  });
}

/** A quick look before the careful one: without two characters in common there is no match. */
const sharesPair = (a: string, b: string): boolean => {
  for (let index = 0; index + 2 <= a.length; index += 1)
    if (b.includes(a.slice(index, index + 2))) return true;
  return false;
};

function disagreementOf(statement: Statement, candidates: readonly Candidate[]): readonly RowDisagreement[] {
  const [first, ...others] = candidates.toSorted((a, b) => b.match.score - a.match.score);
  if (first === undefined || candidates.some(({ comparison }) => comparison.kind === 'agree')) return [];
  if (others.length > 0 && isSum(statement, candidates)) return [];
  const rivals = others.filter(({ match }) => match.score >= first.match.score);
  const isAlone = rivals.every(({ placed }) => placed.mention.figure === first.placed.mention.figure);
  const isSlip = first.comparison.kind === 'slip';
  const isSure = isAlone && (first.match.score >= SURE || isSlip) && statement.core.length >= FEWEST_SHARED;
  return [{ statement, ...first, isSure }];
}

const isSum = ({ quantity }: Statement, candidates: readonly Candidate[]): boolean => {
  const values = candidates.map(({ placed }) => placed.mention.quantity);
  const sum = values.reduce((total, { value }) => total.plus(value), new Big(0));
  return values.every(({ unit }) => unit === values[0]?.unit) && sum.eq(quantity.value);
};
