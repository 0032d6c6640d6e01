import type { Standard } from '../standards/standard';
import type { Status, Undecided } from './assessment';
import type { Measured } from './measured';

/** The row was read, and a person has to judge it; the other reasons mean that it could not be read or compared. */
const FOR_A_PERSON: ReadonlySet<Undecided> = new Set([
  'no-target-column',
  'no-actual-column',
  'qualitative',
  'answer-in-words',
  'direction-unknown',
  'approximate',
]);

/** The row's verdict in one word. */
export function indicatorStatus(measured: Measured, standard: Standard): Status {
  const { verdict } = measured;
  if (verdict.kind === 'undecided') return FOR_A_PERSON.has(verdict.why) ? 'manual' : 'unread';
  if (!verdict.met) return 'missed';
  return isExceeded(measured, standard) ? 'exceeded' : 'met';
}

/** Only a number to be reached can be exceeded: neither `=` nor `≤` targets, nor names where lower is better. */
function isExceeded({ target, actual, direction, verdict }: Measured, standard: Standard): boolean {
  if (verdict.kind === 'undecided' || target?.kind !== 'number' || direction === 'lower') return false;
  if (target.comparison === '=' || target.comparison === '<=' || target.comparison === '<') return false;
  const { achievement } = verdict;
  if (achievement !== null) {
    return achievement.numerator.gte(achievement.denominator.times(standard.overachievementReason));
  }
  const line = standard.overachievementReasonZeroTarget;
  return line !== null && target.value.eq(0) && actual?.kind === 'number' && actual.value.gte(line);
}
