import { daysInMonth } from './calendar';
import { type CompareOutcome, decided, undecided } from './compare-outcome';
import type { DateQuantity } from './quantity';

/** A day as year, month, day; comparable as text of fixed width. */
type Day = string;

/**
 * Compares a date with the day it was due. A year that one side leaves out is the other's, except that an actual year
 * opposite a deadline without one needs the evaluated year. An actual that straddles the deadline is for a person, and
 * so is September opposite 9月前, which some mean to include.
 */
export const compareDates = (
  target: DateQuantity,
  actual: DateQuantity,
  evaluated: number | null,
): CompareOutcome => {
  const year = target.year ?? (actual.year === null ? null : evaluated);
  if (year === null && actual.year !== null) return undecided('qualitative');
  const due = { ...target, year };
  const done = { ...actual, year: actual.year ?? year };
  const latest = lastDay(done);
  if (latest <= (isOpen(target) ? dayBefore(due) : lastDay(due))) return decided(true);
  return firstDay(done) > lastDay(due) ? decided(false) : undecided('qualitative');
};

/** 9月前 and 2022年前 name a period and not a day. */
const isOpen = ({ deadline, day }: DateQuantity): boolean => deadline && day === null;

const firstDay = ({ year, month, day }: DateQuantity): Day => dayOf(year, month ?? 1, day ?? 1);

const lastDay = ({ year, month, day }: DateQuantity): Day =>
  dayOf(year, month ?? 12, day ?? daysInMonth(year, month ?? 12));

/** Sorts before every day of the named period and after every earlier day. */
const dayBefore = ({ year, month }: DateQuantity): Day => dayOf(year, month ?? 1, 0);

const dayOf = (year: number | null, month: number, day: number): Day =>
  [String(year ?? 0).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
