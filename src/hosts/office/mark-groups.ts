import { areaName, parseAreaName } from '../../core/grid/address';
import { HostError, type Mark } from '../../core/host';
import { SEVERITIES } from '../../core/mark-signature';
import type { Severity } from '../../core/rules/finding';

/** Places that one rule covers. */
export interface MarkGroup {
  readonly severity: Severity;
  /** A1 addresses, joined by commas. */
  readonly places: string;
}

/** Excel cuts longer lists off without a word (8,192 characters by its documentation, fewer in practice). */
const LONGEST_LIST = 4_000;
const MOST_PLACES = 200;

/** One rule for each severity and each 200 places; where findings share a place, the gravest wins. */
export function markGroups(marks: readonly Mark[]): MarkGroup[] {
  const gravest = new Map<string, Severity>();
  for (const { at, severity } of marks) {
    const area = parseAreaName(at.a1);
    if (area === null) throw new HostError('unsupported', at.a1);
    const place = areaName(area);
    const before = gravest.get(place) ?? severity;
    gravest.set(place, SEVERITIES.indexOf(before) < SEVERITIES.indexOf(severity) ? before : severity);
  }
  return SEVERITIES.flatMap((severity) => {
    const places = [...gravest].filter(([, own]) => own === severity).map(([place]) => place);
    return listsOf(places).map((list) => ({ severity, places: list }));
  });
}

function listsOf(places: readonly string[]): string[] {
  const lists: string[][] = [];
  let length = LONGEST_LIST;
  for (const place of places) {
    const last = lists.at(-1);
    length += place.length + 1;
    if (last !== undefined && length <= LONGEST_LIST && last.length < MOST_PLACES) last.push(place);
    else {
      lists.push([place]);
      length = place.length;
    }
  }
  return lists.map((list) => list.join(','));
}
