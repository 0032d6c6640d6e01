import { parseAreaName } from './grid/address';
import type { Mark } from './host';
import type { Finding } from './rules/finding';
import { gravestFirst } from './rules/gravest-first';

/**
 * One mark a place: the gravest severity among its findings, and a note with a line for each, gravest first. Findings on a
 * merged area and on its first cell share the place, which is then the larger of the two.
 */
export function marksOf(findings: readonly Finding[], noteLine: (finding: Finding) => string): Mark[] {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = `${finding.at.sheet}!${firstCell(finding.at.a1)}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), finding]);
  }
  return [...byPlace.values()].map((group) => {
    const ordered = gravestFirst.flatMap((severity) =>
      group.filter((finding) => finding.severity === severity),
    );
    return {
      at: largestArea(group),
      severity: ordered[0]?.severity ?? 'info',
      note: [...new Set(ordered.map(noteLine))].join('\n'),
    };
  });
}

const firstCell = (a1: string): string => a1.split(':', 1)[0] ?? a1;

const largestArea = (group: readonly Finding[]): Finding['at'] =>
  group.map(({ at }) => at).reduce((largest, at) => (cellsOf(at.a1) > cellsOf(largest.a1) ? at : largest));

function cellsOf(a1: string): number {
  const area = parseAreaName(a1);
  return area === null ? 0 : (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
