import type { Edit } from '../../src/core/fill/edit';
import type { CellRange } from '../../src/core/grid/cell-range';
import type { Grid } from '../../src/core/grid/grid';
import {
  HostError,
  type HostErrorCode,
  type Capabilities,
  type ClearResult,
  type Mark,
  type Unsubscribe,
} from '../../src/core/host';
import type { PaneHost, Preferences, ReadWatch, SheetInfo, WorkbookNotes } from '../../src/core/pane-host';
import type { AdderDouble } from './adder-double';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { shownNumber } from './shown-number';

/** A workbook of several sheets as plain data, which a test drives as a person would drive Excel. */
export class PaneHostDouble implements PaneHost {
  capabilities: Capabilities = { mark: true, notes: true, write: true, goTo: true };
  readonly preferences: Preferences = preferencesInMemory();
  readonly shown: CellRange[] = [];
  stored: WorkbookNotes | null = null;
  /** The next call that reads, writes or marks fails with this. */
  failure: HostError | null = null;
  /** While set, reading waits for it. */
  gate: Promise<void> | null = null;
  readonly adder?: AdderDouble;
  private active: string;
  private readonly books: ReadonlyMap<string, MemoryHost>;
  private readonly hidden: ReadonlySet<string>;
  private readonly edited = new Set<() => void>();
  private readonly selecting = new Set<(at: CellRange) => void>();

  constructor(grids: readonly Grid[], adder?: AdderDouble) {
    if (adder !== undefined) this.adder = adder;
    this.active = grids[0]?.sheet ?? '';
    this.hidden = new Set(grids.filter(({ hidden }) => hidden).map(({ sheet }) => sheet));
    this.books = new Map(grids.map((grid) => [grid.sheet, new MemoryHost(grid, { display })]));
  }

  read(watch?: ReadWatch): Promise<Grid | null> {
    return this.readSheet(this.active, watch);
  }

  async readSheet(name: string, { onProgress, isCancelled }: ReadWatch = {}): Promise<Grid | null> {
    onProgress?.(1, 4);
    await this.gate;
    if (isCancelled?.() === true) throw new HostError('cancelled');
    this.failOnce();
    return this.book(name).read();
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(
      [...this.books.keys()].map((name) => ({
        name,
        hidden: this.hidden.has(name),
        active: name === this.active,
      })),
    );
  }

  activate(sheet: string): Promise<void> {
    this.book(sheet);
    this.active = sheet;
    return Promise.resolve();
  }

  async apply(edits: readonly Edit[]): Promise<readonly Edit[]> {
    this.failOnce();
    return this.book(edits[0]?.at.sheet ?? this.active).apply(edits);
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    this.failOnce();
    await this.book(marks[0]?.at.sheet ?? this.active).mark(marks);
  }

  async clearMarks(scope: 'sheet' | 'workbook'): Promise<ClearResult> {
    const books = scope === 'sheet' ? [this.book(this.active)] : [...this.books.values()];
    const results = await Promise.all(books.map((book) => book.clearMarks()));
    return { removed: results.reduce((sum, { removed }) => sum + removed, 0), unreadable: 0 };
  }

  countMarks(): Promise<readonly { readonly sheet: string; readonly count: number }[]> {
    return Promise.resolve([...this.books].map(([sheet, book]) => ({ sheet, count: book.marks.length })));
  }

  /** The marks of the sheet in front. */
  get marks(): readonly Mark[] {
    return this.book(this.active).marks;
  }

  goTo(at: CellRange): Promise<void> {
    this.active = at.sheet;
    this.shown.push(at);
    this.select(at);
    return Promise.resolve();
  }

  onOutdated(callback: () => void): Promise<Unsubscribe> {
    this.edited.add(callback);
    return Promise.resolve(() => this.edited.delete(callback));
  }

  onSelection(callback: (at: CellRange) => void): Promise<Unsubscribe> {
    this.selecting.add(callback);
    return Promise.resolve(() => this.selecting.delete(callback));
  }

  loadNotes(): Promise<WorkbookNotes | null> {
    return Promise.resolve(this.stored);
  }

  saveNotes(notes: WorkbookNotes): Promise<void> {
    this.failOnce();
    this.stored = notes;
    return Promise.resolve();
  }

  failNext(code: HostErrorCode): void {
    this.failure = new HostError(code);
  }

  /** Types into the sheet in front. */
  typeByHand(edits: readonly Edit[]): void {
    this.book(this.active).changeByHand(edits);
    for (const callback of this.edited) callback();
  }

  /** Selects a cell of the sheet in front. */
  select(at: CellRange): void {
    for (const callback of this.selecting) callback(at);
  }

  private book(name: string): MemoryHost {
    const book = this.books.get(name);
    if (book === undefined) throw new HostError('no-such-sheet', name);
    return book;
  }

  private failOnce(): void {
    const { failure } = this;
    this.failure = null;
    if (failure !== null) throw failure;
  }
}

const display = (value: string | number | boolean | null, numberFormat: string): string => {
  if (value === null) return '';
  return typeof value === 'number' ? shownNumber(numberFormat, value) : String(value);
};

function preferencesInMemory(): Preferences {
  const values = new Map<string, string>();
  return { get: (key) => values.get(key) ?? null, set: (key, value) => values.set(key, value) };
}
