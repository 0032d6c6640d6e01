import { areaName, parseAreaName } from '../../core/grid/address';
import { areaAround } from '../../core/grid/area';
import type { Grid } from '../../core/grid/grid';
import { GridIndex } from '../../core/grid/grid-index';
import { HostError, type Mark } from '../../core/host';
import { SEVERITIES } from '../../core/mark-signature';

/** The marks of several sheets. A place is marked once, with the gravest of its findings and the notes of all. */
export class MemoryMarks {
  private readonly bySheet = new Map<string, ReadonlyMap<string, Mark>>();

  list(): Mark[] {
    return [...this.bySheet.values()].flatMap((marks) => [...marks.values()]);
  }

  count(sheet: string): number {
    return this.bySheet.get(sheet)?.size ?? 0;
  }

  /** Gives sheets their marks instead of all former ones; changes nothing when one cannot be placed. */
  replace(grids: readonly Grid[], marks: readonly Mark[]): void {
    const placed = grids.map((grid): [string, Map<string, Mark>] => [grid.sheet, placesOf(grid, marks)]);
    for (const [sheet, places] of placed) this.bySheet.set(sheet, places);
  }

  /** Removes the marks of one sheet, or of all for `null`, and says how many there were. */
  clear(sheet: string | null): number {
    const sheets = sheet === null ? [...this.bySheet.keys()] : [sheet];
    const removed = sheets.reduce((sum, name) => sum + this.count(name), 0);
    for (const name of sheets) this.bySheet.delete(name);
    return removed;
  }
}

function placesOf(grid: Grid, marks: readonly Mark[]): Map<string, Mark> {
  const index = new GridIndex(grid);
  const places = new Map<string, Mark>();
  for (const mark of marks.filter(({ at }) => at.sheet === grid.sheet)) {
    const area = parseAreaName(mark.at.a1);
    if (area === null) throw new HostError('unsupported', mark.at.a1);
    const a1 = areaName(areaAround(index.areaAt(area.top, area.left), area));
    const here = { ...mark, at: { sheet: grid.sheet, a1 } };
    const before = places.get(a1);
    places.set(a1, before === undefined ? here : joined(before, here));
  }
  return places;
}

function joined(a: Mark, b: Mark): Mark {
  const severity = SEVERITIES.indexOf(b.severity) < SEVERITIES.indexOf(a.severity) ? b.severity : a.severity;
  return { ...a, severity, note: [a.note, b.note].filter((note) => note !== '').join('\n') };
}
