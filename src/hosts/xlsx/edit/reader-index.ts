import { areaContains, type Area } from '../../../core/grid/area';

/** Areas up to this many rows high are kept row by row, others up to this many columns wide column by column. */
const SMALL = 64;

interface Entry<F> {
  readonly area: Area;
  readonly formula: F;
}

/** Finds the formulas that read a cell of one sheet. */
export class ReaderIndex<F> {
  private readonly byRow = new Map<number, Entry<F>[]>();
  private readonly byColumn = new Map<number, Entry<F>[]>();
  private readonly large: Entry<F>[] = [];

  add(area: Area, formula: F): void {
    const entry = { area, formula };
    const { top, left, bottom, right } = area;
    if (bottom - top < SMALL) addTo(this.byRow, top, bottom, entry);
    else if (right - left < SMALL) addTo(this.byColumn, left, right, entry);
    else this.large.push(entry);
  }

  /** The readers of a cell, except those that are `done` already. */
  readersOf(row: number, column: number, done: ReadonlySet<F>): F[] {
    const readers: F[] = [];
    for (const entries of [this.byRow.get(row), this.byColumn.get(column), this.large]) {
      for (const { area, formula } of entries ?? []) {
        if (areaContains(area, row, column) && !done.has(formula)) readers.push(formula);
      }
    }
    return readers;
  }
}

function addTo<F>(lines: Map<number, Entry<F>[]>, first: number, last: number, entry: Entry<F>): void {
  for (let line = first; line <= last; line++) {
    const entries = lines.get(line);
    if (entries === undefined) lines.set(line, [entry]);
    else entries.push(entry);
  }
}
