import type { Edit } from '../../core/fill/edit';
import { areaName, parseAreaName } from '../../core/grid/address';
import type { CellRange } from '../../core/grid/cell-range';
import type { Grid } from '../../core/grid/grid';
import { HostError, type Capabilities, type ClearResult, type Mark, type Unsubscribe } from '../../core/host';
import type { PaneHost, Preferences, ReadWatch, SheetInfo, WorkbookNotes } from '../../core/pane-host';
import { MemoryMarks } from './memory-marks';
import { memoryPreferences } from './memory-preferences';
import { editGrid, type Display } from './memory-sheet';

export interface MemoryHostOptions {
  /** How changed cells are displayed; the plain value when it is not given. */
  readonly display?: Display;
}

const PLAIN: Display = (value) => (value === null ? '' : String(value));

/** Sheets held as plain data: for demonstrations, and for tests of everything that needs a host. */
export class MemoryHost implements PaneHost {
  readonly capabilities: Capabilities = { mark: true, notes: true, write: true, goTo: true };
  readonly preferences: Preferences = memoryPreferences();
  /** The place that was shown last. */
  shown: CellRange | null = null;
  private grids: ReadonlyMap<string, Grid>;
  private front: string;
  private notes: WorkbookNotes | null = null;
  private readonly display: Display;
  private readonly placed = new MemoryMarks();
  private readonly outdated = new Set<() => void>();
  private readonly selected = new Set<(at: CellRange) => void>();

  /** One sheet, or several of which the first is in front. */
  constructor(sheets: Grid | readonly [Grid, ...Grid[]], { display = PLAIN }: MemoryHostOptions = {}) {
    const list = 'sheet' in sheets ? ([sheets] as const) : sheets;
    this.grids = new Map(list.map((grid) => [grid.sheet, grid]));
    this.front = list[0].sheet;
    this.display = display;
  }

  /** The marks of all sheets; several marks of one place are one. */
  get marks(): readonly Mark[] {
    return this.placed.list();
  }

  read(watch?: ReadWatch): Promise<Grid | null> {
    return this.readSheet(this.front, watch);
  }

  readSheet(name: string, watch: ReadWatch = {}): Promise<Grid | null> {
    return promiseOf(() => {
      if (watch.isCancelled?.() === true) throw new HostError('cancelled');
      const grid = contentOf(this.grid(name));
      if (grid !== null) watch.onProgress?.(grid.cells.length, grid.cells.length);
      return grid;
    });
  }

  sheets(): Promise<readonly SheetInfo[]> {
    const sheets = [...this.grids.values()];
    return Promise.resolve(
      sheets.map(({ sheet, hidden }) => ({ name: sheet, hidden, active: sheet === this.front })),
    );
  }

  activate(sheet: string): Promise<void> {
    return promiseOf(() => {
      if (this.grid(sheet).hidden) throw new HostError('no-such-sheet', sheet);
      this.front = sheet;
    });
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return promiseOf(() => {
      const sheets = new Set(marks.length === 0 ? [this.front] : marks.map(({ at }) => at.sheet));
      this.placed.replace(
        [...sheets].map((name) => this.grid(name)),
        marks,
      );
    });
  }

  clearMarks(scope: 'sheet' | 'workbook' = 'workbook'): Promise<ClearResult> {
    const removed = this.placed.clear(scope === 'sheet' ? this.front : null);
    return Promise.resolve({ removed, unreadable: 0 });
  }

  countMarks(): Promise<readonly { readonly sheet: string; readonly count: number }[]> {
    const sheets = [...this.grids.keys()];
    return Promise.resolve(sheets.map((sheet) => ({ sheet, count: this.placed.count(sheet) })));
  }

  apply(edits: readonly Edit[]): Promise<readonly Edit[]> {
    return promiseOf(() => this.carryOut(edits));
  }

  goTo(range: CellRange): Promise<void> {
    return promiseOf(() => {
      if (this.grid(range.sheet).hidden) throw new HostError('no-such-sheet', range.sheet);
      this.front = range.sheet;
      this.shown = range;
    });
  }

  onOutdated(callback: () => void): Promise<Unsubscribe> {
    return Promise.resolve(subscribed(this.outdated, callback));
  }

  onSelection(callback: (at: CellRange) => void): Promise<Unsubscribe> {
    return Promise.resolve(subscribed(this.selected, callback));
  }

  loadNotes(): Promise<WorkbookNotes | null> {
    return Promise.resolve(this.notes);
  }

  saveNotes(notes: WorkbookNotes): Promise<void> {
    this.notes = notes;
    return Promise.resolve();
  }

  /** Changes sheets as a person would while the host looks on. */
  changeByHand(edits: readonly Edit[]): void {
    this.carryOut(edits);
    if (edits.some(({ at }) => at.sheet === this.front)) for (const tell of this.outdated) tell();
  }

  /** Selects a cell or an area as a person would. */
  selectByHand(at: CellRange): void {
    const area = parseAreaName(at.a1);
    if (area === null) throw new HostError('unsupported', at.a1);
    for (const tell of this.selected) tell({ sheet: this.grid(at.sheet).sheet, a1: areaName(area) });
  }

  private carryOut(edits: readonly Edit[]): readonly Edit[] {
    const grids = new Map(this.grids);
    const inverse: Edit[] = [];
    for (const edit of edits) {
      const before = grids.get(edit.at.sheet);
      if (before === undefined) throw new HostError('no-such-sheet', edit.at.sheet);
      const edited = editGrid(before, [edit], this.display);
      grids.set(edit.at.sheet, edited.grid);
      inverse.unshift(...edited.inverse);
    }
    this.grids = grids;
    return inverse;
  }

  private grid(name: string): Grid {
    const grid = this.grids.get(name);
    if (grid === undefined) throw new HostError('no-such-sheet', name);
    return grid;
  }
}

const contentOf = (grid: Grid): Grid | null =>
  grid.cells.some(({ type, formula }) => type !== 'blank' || formula !== null) ? grid : null;

function subscribed<T>(listeners: Set<T>, listener: T): Unsubscribe {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Does the work at once, and makes a failure a rejection. */
const promiseOf = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });
