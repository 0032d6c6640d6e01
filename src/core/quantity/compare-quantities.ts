import { compareDates } from './compare-dates';
import { type CompareContext, type CompareOutcome, decided, undecided } from './compare-outcome';
import { compareRanges } from './compare-ranges';
import { compareAnswers, compareGrades, compareProse, compareShare } from './compare-words';
import { normalizeText } from './normalize-text';
import type { BandQuantity, DateQuantity, NumberQuantity, Quantity, RangeQuantity } from './quantity';

export type { CompareContext, CompareOutcome } from './compare-outcome';

/** Whether the actual value meets the target, as far as both can be read and compared; never a guess. */
export const compareQuantities = (
  target: Quantity,
  actual: Quantity,
  context: CompareContext,
): CompareOutcome => {
  if (target.kind === 'empty') return undecided('target-blank');
  if (actual.kind === 'empty') return undecided('actual-blank');
  switch (target.kind) {
    case 'number':
    case 'range':
      return compareMeasured(target, actual, context);
    case 'date':
      return compareDue(target, actual, context);
    case 'grade':
    case 'answer':
    case 'band':
    case 'prose':
      return compareWords(target, actual, context);
  }
};

type Filled = Exclude<Quantity, { kind: 'empty' }>;
type Words = Exclude<Filled, NumberQuantity | RangeQuantity | DateQuantity>;

const compareMeasured = (
  target: NumberQuantity | RangeQuantity,
  actual: Filled,
  context: CompareContext,
): CompareOutcome => {
  if (actual.kind === 'number' || actual.kind === 'range') return compareRanges(target, actual, context);
  return undecided(actual.kind === 'date' ? 'kinds-differ' : 'answer-in-words');
};

const compareDue = (target: DateQuantity, actual: Filled, { year }: CompareContext): CompareOutcome => {
  if (actual.kind === 'date') return compareDates(target, actual, year ?? null);
  if (actual.kind === 'band') return compareBand(actual);
  if (actual.kind === 'answer') {
    return actual.topic === '及时' ? decided(actual.answer === 'yes') : undecided('answer-in-words');
  }
  return undecided(actual.kind === 'prose' ? 'qualitative' : 'kinds-differ');
};

const compareWords = (target: Words, actual: Filled, context: CompareContext): CompareOutcome => {
  if (actual.kind === 'band')
    return holdsFigures(target) ? undecided('answer-in-words') : compareBand(actual);
  if (target.kind === 'answer' && actual.kind === 'answer') return compareAnswers(target, actual);
  if (target.kind === 'answer' && actual.kind === 'number') return compareShare(target, actual);
  if (target.kind === 'grade' && actual.kind === 'grade') return compareGrades(target, actual, context);
  if (target.kind === 'prose' && actual.kind === 'prose') return compareProse(target, actual);
  const words = target.kind === 'prose' || target.kind === 'band' || actual.kind === 'prose';
  return undecided(words ? 'qualitative' : 'kinds-differ');
};

/** A target such as 100%1000件, whose figures could not be told apart, still asks for figures. */
const holdsFigures = (target: Words): boolean =>
  target.kind === 'prose' && /^[≥≤<>=]?\s*\d/u.test(normalizeText(target.text));

const compareBand = ({ band }: BandQuantity): CompareOutcome => decided(band === 'full');
