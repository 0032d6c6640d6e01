import type { CellRange } from '../../core/grid/cell-range';
import type { Unsubscribe } from '../../core/host';
import type { Preferences } from '../../core/pane-host';
import { XlsxPaneHost } from '../../hosts/xlsx/xlsx-pane-host';
import type { DrawnSheet } from './book/drawn-sheet';
import { RecordedBook } from './book/recorded-book';
import type { RemoteBook } from './book/remote-book';
import type { OpenFile } from './workbench-state';

export interface DeskOptions {
  readonly preferences: Preferences;
  /** Shows a place of the sheet that is drawn. */
  readonly goTo: (range: CellRange) => void;
}

let desks = 0;

/** One open file: draws the sheet in front whenever something changes, and tells what is to be shown. */
export class Desk {
  readonly key = (desks += 1);
  readonly name: string;
  readonly book: RecordedBook;
  readonly host: XlsxPaneHost;
  private listener: (file: OpenFile) => void = () => undefined;
  private drawn: DrawnSheet | null = null;
  private drawing: Promise<void> = Promise.resolve();
  private latest = 0;
  private readonly stop: Unsubscribe;

  constructor(name: string, book: RemoteBook, { preferences, goTo }: DeskOptions) {
    this.name = name;
    this.book = new RecordedBook(book, () => this.show());
    this.host = new XlsxPaneHost(this.book, {
      preferences,
      onFront: () => this.draw(),
      goTo: (range) => void this.drawing.then(() => goTo(range), ignore),
    });
    this.stop = this.book.onApplied((sheets, by) => this.onApplied(sheets, by));
    this.draw();
  }

  /** Tells what is to be shown, now and whenever it changes. */
  onShown(listener: (file: OpenFile) => void): void {
    this.listener = listener;
    this.show();
  }

  /** Waits until the latest change is drawn; rejects when it cannot be. */
  settled(): Promise<void> {
    return this.drawing;
  }

  /** Tells again what is to be shown, where that changed and the sheet did not. */
  show(): void {
    const { sheet: front } = this.host;
    const { canUndo, canRedo } = this.book.history;
    const sheets = this.host.listSheets();
    const { isDirty } = this.book;
    this.listener({
      key: this.key,
      name: this.name,
      sheets,
      front,
      drawn: this.drawn,
      canUndo,
      canRedo,
      isDirty,
    });
  }

  close(): void {
    this.listener = () => undefined;
    this.stop();
    this.book.close();
  }

  /** What a person takes back on another sheet is to be seen; the pane shows its own changes itself. */
  private onApplied(sheets: ReadonlySet<string>, by: object | null): void {
    const [first] = sheets;
    if (by === this.host || first === undefined || sheets.has(this.host.sheet)) this.draw();
    else void this.host.lookAt(first);
  }

  /** Of several drawings under way only the latest counts. A sheet that cannot be drawn shows nothing. */
  private draw(): void {
    const mine = ++this.latest;
    const finish = (drawn: DrawnSheet | null): void => {
      if (mine !== this.latest) return;
      this.drawn = drawn;
      this.show();
    };
    this.drawing = this.book.inner.drawSheet(this.host.sheet).then(finish, (error: unknown) => {
      finish(null);
      throw error;
    });
    this.drawing.catch(ignore);
  }
}

/** Whoever waits for the drawing hears of its failure. */
const ignore = (): void => undefined;
