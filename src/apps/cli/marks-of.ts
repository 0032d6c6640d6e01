import { parseAreaName } from '../../core/grid/address';
import type { Mark } from '../../core/host';
import type { Finding, Severity } from '../../core/rules/finding';
import { messageOf } from '../../locales/message-of';
import type { Session } from './session';

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * One mark a place: the gravest severity among its findings, and a note with all of them, gravest first. Findings on a
 * merged area and on its first cell share the place, which is then the larger of the two.
 */
export function marksOf(
  findings: readonly Finding[],
  { locale, words }: Pick<Session, 'locale' | 'words'>,
): Mark[] {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = firstCell(finding.at.a1);
    byPlace.set(place, [...(byPlace.get(place) ?? []), finding]);
  }
  return [...byPlace.values()].map((group) => {
    const ordered = GRAVEST_FIRST.flatMap((severity) =>
      group.filter((finding) => finding.severity === severity),
    );
    const notes = ordered.map((finding) => words.noteLine(finding.severity, messageOf(locale, finding)));
    return {
      at: largestArea(group),
      severity: ordered[0]?.severity ?? 'info',
      note: [...new Set(notes)].join('\n'),
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
