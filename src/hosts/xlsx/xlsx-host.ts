import type { Edit } from '../../core/fill/edit';
import type { CellRange } from '../../core/grid/cell-range';
import type { Grid } from '../../core/grid/grid';
import {
  HostError,
  type Capabilities,
  type ClearResult,
  type Host,
  type Mark,
  type Unsubscribe,
} from '../../core/host';
import type { OpenBook } from './open-book';

export interface XlsxHostOptions {
  /** The sheet to work on; the one in front when it is not given. */
  readonly sheet?: string;
  /** Shows a place to the person, where something shows the file at all. */
  readonly goTo?: (range: CellRange) => void;
}

/** An opened .xlsx file as a host; what it changes is kept in the workbook until that is saved. */
export class XlsxHost implements Host {
  readonly capabilities: Capabilities;
  protected readonly book: OpenBook;
  protected front: string;
  private readonly show: ((range: CellRange) => void) | undefined;

  constructor(book: OpenBook, { sheet = book.activeSheet, goTo }: XlsxHostOptions = {}) {
    this.book = book;
    this.front = sheet;
    this.show = goTo;
    this.capabilities = { mark: true, notes: true, write: true, goTo: goTo !== undefined };
  }

  /** The sheet that is worked on. */
  get sheet(): string {
    return this.front;
  }

  read(): Promise<Grid | null> {
    return this.readSheet(this.front);
  }

  async readSheet(name: string): Promise<Grid | null> {
    const grid = await this.book.readTrusted(name);
    return grid.cells.some(({ type, formula }) => type !== 'blank' || formula !== null) ? grid : null;
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    await this.book.mark(this.front, marks);
  }

  async clearMarks(scope: 'sheet' | 'workbook'): Promise<ClearResult> {
    return this.book.clearMarks(scope === 'workbook' ? scope : { sheet: this.front });
  }

  async apply(edits: readonly Edit[]): Promise<readonly Edit[]> {
    return this.book.apply(edits, this);
  }

  goTo(range: CellRange): Promise<void> {
    if (this.show === undefined) return Promise.reject(new HostError('unsupported', 'goTo'));
    this.show(range);
    return Promise.resolve();
  }

  onOutdated(callback: () => void): Promise<Unsubscribe> {
    const stop = this.book.onApplied((sheets, by) => {
      if (by !== this && sheets.has(this.front)) callback();
    });
    return Promise.resolve(stop);
  }
}
