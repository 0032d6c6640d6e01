import { areaName, parseAreaName } from '../../core/grid/address';
import { HostError, type Mark } from '../../core/host';
import { SEVERITIES } from '../../core/mark-signature';
import type { Severity } from '../../core/rules/finding';
import { placeLists } from './place-lists';

/** Places that one rule covers. */
export interface MarkGroup {
  readonly severity: Severity;
  /** A1 addresses, joined by commas. */
  readonly places: string;
}

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
    return placeLists(places).map((list) => ({ severity, places: list }));
  });
}
