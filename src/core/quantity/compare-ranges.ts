import { type CompareContext, type CompareOutcome, decided, undecided } from './compare-outcome';
import { compareNumbers } from './compare-numbers';
import type { NumberQuantity, RangeQuantity } from './quantity';

type Measured = NumberQuantity | RangeQuantity;

/** Compares where at least one side is a range: inside is met, on the bad side missed, beyond the good side for a person. */
export const compareRanges = (
  target: Measured,
  actual: Measured,
  context: CompareContext,
): CompareOutcome => {
  if (actual.kind === 'range') {
    const ends = [actual.low, actual.high].map((end) => compareRanges(target, end, context));
    const [low, high] = ends;
    const undecidedEnd = ends.find((end) => end.kind === 'undecided');
    if (undecidedEnd !== undefined) return undecidedEnd;
    const agree = low?.kind === 'decided' && high?.kind === 'decided' && low.met === high.met;
    return agree ? decided(low.met) : undecided('kinds-differ');
  }
  if (target.kind === 'number') return compareNumbers(target, actual, context);
  const low = compareNumbers({ ...target.low, comparison: '>=' }, actual, context);
  const high = compareNumbers({ ...target.high, comparison: '<=' }, actual, context);
  if (low.kind === 'undecided') return low;
  if (high.kind === 'undecided') return high;
  if (low.met && high.met) return { ...high, achievement: null };
  const missed = low.met ? context.direction === 'lower' : context.direction === 'higher';
  return missed ? { ...high, met: false, achievement: null } : undecided('direction-unknown');
};
