import { HostError } from '../../../core/host';

const ISO =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;
const DAY = 86_400_000;
/** Day 0 of the two calendars; the first counts a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LEAP_BUG_END = 61;

/** The serial number of an ISO 8601 date or time, as newer files may store it. */
export function serialOfIsoDate(text: string, date1904: boolean): number {
  const match = ISO.exec(text.trim());
  if (match === null || text.trim() === '') throw new HostError('damaged');
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const days = Math.round((at - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY);
  return (date1904 || days >= LEAP_BUG_END ? days : days - 1) + time;
}
