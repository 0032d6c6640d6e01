import Big from 'big.js';
import { alignChanges } from './align-changes';
import { type Aligned, alignUnits } from './align-units';
import { type CompareContext, type CompareOutcome, undecided } from './compare-outcome';
import { signOf } from './decimal';
import type { Comparison, Direction, NumberQuantity } from './quantity';

type Achievement = Extract<CompareOutcome, { kind: 'decided' }>['achievement'];

/** Compares two numbers once kind, unit, period and direction are known to agree. */
export const compareNumbers = (
  target: NumberQuantity,
  actual: NumberQuantity,
  context: CompareContext,
): CompareOutcome => {
  if (isUnsure(target) || isUnsure(actual)) return undecided('unreadable');
  if (target.period !== null && actual.period !== null && target.period !== actual.period) {
    return undecided('periods-differ');
  }
  const changes = alignChanges(target, actual, context.name);
  if (changes === null) return undecided('kinds-differ');
  const values = alignUnits(changes.target, changes.actual, context.name);
  if (values === null) return undecided('units-differ');
  const direction = directionHere(target, values, context.direction);
  if (bound(actual.comparison)) return compareBound(values, actual.comparison, direction);
  const isApproximate = [target, actual].some(({ approximation }) => approximation === 'about');
  return inEitherPeriod(values, target.period, actual.period, (aligned) => {
    const outcome = compareValues(aligned, target.comparison, direction, actual.approximation === 'over');
    const isMissed = outcome.kind === 'decided' && !outcome.met;
    return isApproximate && isMissed && isNear(aligned) ? undecided('approximate') : outcome;
  });
};

/** About 3,200 may stand for anything within a twentieth of it. */
const isNear = ({ target, actual }: Aligned): boolean =>
  actual.minus(target).abs().times(20).lte(target.abs());

/** How often a period comes round in the year that a form is about. */
const TIMES = { 年: 1, 季: 4, 月: 12, 周: 52, 日: 365 } as const;

/**
 * A number without a period (16次 opposite 4次/季) counts the same period or the whole year: what holds of both is
 * decided, though nobody knows by how much. Equal figures mean the same period.
 */
function inEitherPeriod(
  values: Aligned,
  target: NumberQuantity['period'],
  actual: NumberQuantity['period'],
  compare: (values: Aligned) => CompareOutcome,
): CompareOutcome {
  const here = compare(values);
  const times = new Big(TIMES[(target === null ? actual : actual === null ? target : null) ?? '年']);
  if (here.kind === 'undecided' || times.eq(1) || values.actual.eq(values.target)) return here;
  const inYear = compare(
    target === null
      ? { ...values, actual: values.actual.times(times) }
      : { ...values, target: values.target.times(times) },
  );
  const agrees = inYear.kind === 'decided' && inYear.met === here.met;
  return agrees ? { ...here, achievement: null } : undecided('periods-differ');
}

/** A comma in the wrong place may stand for a point: the number is one of two. */
const isUnsure = ({ malformations }: NumberQuantity): boolean => malformations.includes('broken-grouping');

const bound = (comparison: Comparison | null): comparison is Exclude<Comparison, '='> =>
  comparison !== null && comparison !== '=';

/** The sign wins; a target of zero without one is a limit (0起), and a worded fall is wanted. */
const directionHere = (target: NumberQuantity, values: Aligned, given: Direction): Direction => {
  if (bound(target.comparison)) return target.comparison.startsWith('>') ? 'higher' : 'lower';
  if (target.change === 'down') return 'higher';
  return signOf(values.target) === 0 && given === 'unknown' ? 'lower' : given;
};

/** An actual that is itself a bound (≥95%) decides only what every value it allows would decide. */
const compareBound = (
  { target, actual, assumedUnit }: Aligned,
  comparison: Exclude<Comparison, '='>,
  direction: Direction,
): CompareOutcome => {
  const upwards = comparison.startsWith('>');
  const implied = upwards
    ? direction === 'higher' && actual.gt(target)
    : direction === 'lower' && actual.lt(target);
  return implied
    ? { kind: 'decided', met: true, achievement: null, assumedUnit }
    : undecided('target-in-actual');
};

const compareValues = (
  { target, actual, assumedUnit }: Aligned,
  comparison: Comparison | null,
  direction: Direction,
  over: boolean,
): CompareOutcome => {
  const equal = actual.eq(target) && !over;
  if (direction === 'unknown' && !equal) return undecided('direction-unknown');
  if (direction === 'higher' && signOf(target) === 0 && !bound(comparison) && signOf(actual) > 0) {
    return undecided('direction-unknown');
  }
  const reached =
    direction === 'lower' ? actual.lt(target) : actual.gt(target) || (over && actual.eq(target));
  const met = reached || (equal && comparison !== '>' && comparison !== '<');
  return { kind: 'decided', met, achievement: achievementOf(target, actual, direction), assumedUnit };
};

const achievementOf = (target: Big, actual: Big, direction: Direction): Achievement => {
  if (signOf(target) <= 0) return null;
  if (direction !== 'lower') return { numerator: actual, denominator: target };
  return signOf(actual) > 0 ? { numerator: target, denominator: actual } : null;
};
