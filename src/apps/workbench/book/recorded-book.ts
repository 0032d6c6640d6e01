import type { Edit } from '../../../core/fill/edit';
import type { Grid } from '../../../core/grid/grid';
import type { ClearResult, Mark, Unsubscribe } from '../../../core/host';
import type { WorkbookNotes } from '../../../core/pane-host';
import type { AppliedListener, BookSheet, MarkCount, OpenBook } from '../../../hosts/xlsx/open-book';
import type { SavedMarks } from '../../../hosts/xlsx/save-workbook';
import { EditHistory } from '../edit/edit-history';
import type { RemoteBook } from './remote-book';

/** What an export wrote, and how to tell that it is safe on the disk. */
export interface Saved {
  readonly bytes: Uint8Array;
  readonly confirm: () => void;
}

/** A workbook that remembers every change, whoever makes it, and whether it has been saved since. */
export class RecordedBook implements OpenBook {
  readonly sheets: readonly BookSheet[];
  readonly activeSheet: string;
  readonly inner: RemoteBook;
  readonly history = new EditHistory();
  private readonly onNotesKept: () => void;
  private readonly listeners = new Set<AppliedListener>();
  private notesKept = 0;
  private notesSaved = 0;
  private last: Promise<unknown> = Promise.resolve();

  /** `onNotesKept` hears that the notes are other than in the saved file. */
  constructor(inner: RemoteBook, onNotesKept: () => void = () => undefined) {
    this.inner = inner;
    this.onNotesKept = onNotesKept;
    this.sheets = inner.sheets;
    this.activeSheet = inner.activeSheet;
  }

  get isDirty(): boolean {
    return this.history.isDirty || this.notesKept !== this.notesSaved;
  }

  apply(edits: readonly Edit[], by: object | null = null): Promise<readonly Edit[]> {
    return this.inTurn(async () => {
      const inverse = await this.inner.apply(edits);
      if (edits.length > 0) this.history.record(edits, inverse);
      this.tell(edits, by);
      return inverse;
    });
  }

  /** Takes the latest change back; false when there is none. */
  undo(by: object): Promise<boolean> {
    return this.inTurn(() => this.move('undo', by));
  }

  redo(by: object): Promise<boolean> {
    return this.inTurn(() => this.move('redo', by));
  }

  /** The file as it is now; nothing counts as saved until that is confirmed. */
  save(marks: SavedMarks): Promise<Saved> {
    return this.inTurn(async () => {
      const [position, notes] = [this.history.position, this.notesKept];
      const bytes = await this.inner.save(marks);
      const confirm = (): void => {
        this.history.markSaved(position);
        this.notesSaved = notes;
      };
      return { bytes, confirm };
    });
  }

  async keepNotes(notes: WorkbookNotes): Promise<void> {
    await this.inner.keepNotes(notes);
    this.notesKept++;
    this.onNotesKept();
  }

  readTrusted(name: string): Promise<Grid> {
    return this.inner.readTrusted(name);
  }

  mark(sheet: string, marks: readonly Mark[]): Promise<void> {
    return this.inner.mark(sheet, marks);
  }

  clearMarks(scope: { readonly sheet: string } | 'workbook'): Promise<ClearResult> {
    return this.inner.clearMarks(scope);
  }

  countMarks(): Promise<readonly MarkCount[]> {
    return this.inner.countMarks();
  }

  readNotes(): Promise<WorkbookNotes | null> {
    return this.inner.readNotes();
  }

  onApplied(listener: AppliedListener): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.inner.close();
  }

  private async move(way: 'undo' | 'redo', by: object): Promise<boolean> {
    let moved: readonly Edit[] = [];
    const done = await this.history[way](async (edits) => {
      moved = edits;
      return this.inner.apply(edits);
    });
    if (done) this.tell(moved, by);
    return done;
  }

  private tell(edits: readonly Edit[], by: object | null): void {
    const sheets = new Set(edits.map(({ at }) => at.sheet));
    for (const listener of [...this.listeners]) listener(sheets, by, edits);
  }

  /** One change after the other, so that each is recorded before the next one asks what was last. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }
}
