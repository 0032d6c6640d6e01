import { areaName, parseAreaName } from '../../../core/grid/address';
import { areaAround, type Area } from '../../../core/grid/area';
import type { GridIndex } from '../../../core/grid/grid-index';
import { HostError, type Mark } from '../../../core/host';
import { SEVERITIES } from '../../../core/mark-signature';
import type { Severity } from '../../../core/rules/finding';

/** What one cell or merged area is to look like, all its findings taken together. */
export interface MarkPlace {
  readonly area: Area;
  readonly severity: Severity;
  /** The notes of all findings, one on a line. */
  readonly note: string;
}

/** Brings marks of one sheet together by place; a merged area is marked as a whole. */
export function markPlaces(marks: readonly Mark[], index: GridIndex): MarkPlace[] {
  const places = new Map<string, MarkPlace>();
  for (const mark of marks) {
    if (mark.at.sheet !== index.grid.sheet) throw new HostError('no-such-sheet', mark.at.sheet);
    const named = parseAreaName(mark.at.a1);
    if (named === null) throw new HostError('unsupported', mark.at.a1);
    const area = areaAround(index.areaAt(named.top, named.left), named);
    const key = areaName(area);
    const before = places.get(key);
    places.set(key, before === undefined ? { ...mark, area } : joined(before, mark));
  }
  return [...places.values()];
}

function joined(place: MarkPlace, { severity, note }: Mark): MarkPlace {
  const lines = place.note.split('\n');
  return {
    area: place.area,
    severity: SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(place.severity) ? severity : place.severity,
    note:
      note === '' || lines.includes(note) ? place.note : [...lines, note].filter((l) => l !== '').join('\n'),
  };
}
