import type { Edit } from '../../core/fill/edit';
import type { CellRange } from '../../core/grid/cell-range';
import type { Grid } from '../../core/grid/grid';
import { HostError, type Mark, type Unsubscribe } from '../../core/host';
import type { PaneHost, Preferences, ReadWatch, SheetInfo, WorkbookNotes } from '../../core/pane-host';
import type { MarkCount, OpenBook } from './open-book';
import { XlsxHost, type XlsxHostOptions } from './xlsx-host';

export interface XlsxPaneHostOptions extends XlsxHostOptions {
  readonly preferences: Preferences;
  /** Hears which sheet comes to the front. */
  readonly onFront?: (sheet: string) => void;
}

/** An opened .xlsx file beside the pane: what shows the file tells it the selection, and is told what to show. */
export class XlsxPaneHost extends XlsxHost implements PaneHost {
  readonly preferences: Preferences;
  private readonly onFront: (sheet: string) => void;
  private readonly selecting = new Set<(at: CellRange) => void>();
  private sheetRead: string | null = null;

  constructor(book: OpenBook, { preferences, onFront, ...options }: XlsxPaneHostOptions) {
    super(book, options);
    this.preferences = preferences;
    this.onFront = onFront ?? (() => undefined);
  }

  override read(watch?: ReadWatch): Promise<Grid | null> {
    this.sheetRead = this.front;
    return this.readSheet(this.front, watch);
  }

  /** What holds the file reads it in one go, so progress is told once, and a read not wanted any more is not passed on. */
  override async readSheet(name: string, { onProgress, isCancelled }: ReadWatch = {}): Promise<Grid | null> {
    const grid = await super.readSheet(name);
    if (isCancelled?.() === true) throw new HostError('cancelled');
    const cells = grid?.cells.length ?? 0;
    onProgress?.(cells, cells);
    return grid;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.listSheets());
  }

  /** The sheets as they are at once, for what shows their tabs. */
  listSheets(): readonly SheetInfo[] {
    return this.book.sheets.map(({ name, visibility }) => ({
      name,
      hidden: visibility !== 'visible',
      active: name === this.front,
    }));
  }

  async activate(sheet: string): Promise<void> {
    const found = this.book.sheets.find(({ name }) => name === sheet);
    if (sheet !== this.front && found?.visibility !== 'visible') throw new HostError('no-such-sheet', sheet);
    await this.lookAt(sheet);
  }

  /** Brings any sheet to the front: what shows the file may show hidden ones too, when a person asks for them. */
  lookAt(sheet: string): Promise<void> {
    if (this.book.sheets.every(({ name }) => name !== sheet)) {
      return Promise.reject(new HostError('no-such-sheet', sheet));
    }
    if (sheet !== this.front) {
      this.front = sheet;
      this.onFront(sheet);
    }
    return Promise.resolve();
  }

  override async goTo(range: CellRange): Promise<void> {
    await this.activate(range.sheet);
    await super.goTo(range);
    this.select(range);
  }

  /** Marks of several sheets go each to their own; no marks at all clear the sheet that was read last. */
  override async mark(marks: readonly Mark[]): Promise<void> {
    const names = new Set(marks.map(({ at }) => at.sheet));
    if (names.size === 0) names.add(this.sheetRead ?? this.front);
    for (const name of names) {
      await this.book.mark(
        name,
        marks.filter(({ at }) => at.sheet === name),
      );
    }
  }

  async countMarks(): Promise<readonly MarkCount[]> {
    return this.book.countMarks();
  }

  onSelection(callback: (at: CellRange) => void): Promise<Unsubscribe> {
    this.selecting.add(callback);
    return Promise.resolve(() => this.selecting.delete(callback));
  }

  /** Tells that the person selected a place. */
  select(at: CellRange): void {
    for (const callback of [...this.selecting]) callback(at);
  }

  onTakenBack(callback: (inverse: readonly Edit[]) => void): Unsubscribe {
    return this.book.onApplied((_, by, edits) => {
      if (by !== this) callback(edits);
    });
  }

  async loadNotes(): Promise<WorkbookNotes | null> {
    return this.book.readNotes();
  }

  /** Keeps the notes with the workbook; they are in the file from the next export on. */
  async saveNotes(notes: WorkbookNotes): Promise<void> {
    await this.book.keepNotes(notes);
  }
}
