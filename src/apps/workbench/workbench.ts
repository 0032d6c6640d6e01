import type { CheckOptions } from '../../core/check';
import type { CellRange } from '../../core/grid/cell-range';
import { HostError } from '../../core/host';
import type { PaneHost } from '../../core/pane-host';
import type { Report } from '../../core/report';
import type { SavedMarks } from '../../hosts/xlsx/save-workbook';
import { createStore, type Store } from '../../ui/state/store';
import type { TypedBlock } from './book/book-calls';
import type { BookLine } from './book/book-line';
import { RemoteBook } from './book/remote-book';
import { Desk, type DeskOptions } from './desk';
import { exportName } from './export-name';
import type { WorkbenchProblem, WorkbenchState } from './workbench-state';

export interface WorkbenchOptions extends DeskOptions {
  /** Chooses the thread that holds a file. */
  readonly connect: (bytes: Uint8Array) => BookLine;
}

/** A file made for the person, and how to tell that it has really been put somewhere. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly written: () => void;
}

/** The workbench without its looks: one open file, what is shown of it, and everything that can be done with it. */
export class Workbench {
  readonly store: Store<WorkbenchState> = createStore<WorkbenchState>({
    opening: null,
    problem: null,
    file: null,
  });
  private readonly options: WorkbenchOptions;
  private desk: Desk | null = null;
  private opening: BookLine | null = null;

  constructor(options: WorkbenchOptions) {
    this.options = options;
  }

  /** What the pane works with; another one for each file. */
  get host(): PaneHost | null {
    return this.desk?.host ?? null;
  }

  /** Opens a file in place of the one that is open, which stays when this fails; true when it is open. */
  async open(name: string, bytes: Uint8Array): Promise<boolean> {
    this.opening?.close();
    const line = this.options.connect(bytes);
    this.opening = line;
    const counts = (): boolean => this.opening === line;
    this.update({ opening: { name, done: 0, inAll: 0 }, problem: null });
    try {
      const book = await RemoteBook.open(line, bytes, (done, inAll) => {
        if (counts()) this.update({ opening: { name, done, inAll } });
      });
      const desk = new Desk(name, book, this.options);
      await desk.settled();
      if (!counts()) return false;
      this.desk?.close();
      this.desk = desk;
      desk.onShown((file) => this.update({ file }));
      this.update({ opening: null });
      return true;
    } catch (error) {
      line.close();
      if (counts()) this.update({ opening: null, ...problemOf(error) });
      return false;
    } finally {
      if (counts()) this.opening = null;
    }
  }

  /** Stops opening a file. */
  cancel(): void {
    const line = this.opening;
    this.opening = null;
    line?.close();
    this.update({ opening: null });
  }

  /** Closes the open file; what was not exported is lost. */
  close(): void {
    this.desk?.close();
    this.desk = null;
    this.update({ file: null, problem: null });
  }

  showProblem(error: unknown): void {
    this.update(problemOf(error));
  }

  /** Takes note that the person has read what went wrong. */
  dismissProblem(): void {
    this.update({ problem: null });
  }

  /** Brings a sheet to the front, a hidden one too. */
  showSheet(name: string): Promise<boolean> {
    return this.attempt((desk) => desk.host.lookAt(name));
  }

  /** Tells that the person selected a place in the grid. */
  select(at: CellRange): void {
    this.desk?.host.select(at);
  }

  /** Puts typed or pasted texts into the sheet, all or none; false when that failed, and the state says why. */
  type(block: TypedBlock): Promise<boolean> {
    return this.attempt(async ({ book }) => {
      const edits = await book.inner.editsOfTyped(block);
      if (edits.length > 0) await book.apply(edits, this);
    });
  }

  undo(): Promise<boolean> {
    return this.attempt(({ book }) => book.undo(this));
  }

  redo(): Promise<boolean> {
    return this.attempt(({ book }) => book.redo(this));
  }

  /** Checks a sheet on the thread that holds the file. */
  check(sheet: string, options: CheckOptions): Promise<Report> {
    if (this.desk === null) return Promise.reject(new HostError('host-unavailable'));
    return this.desk.book.inner.check(sheet, options);
  }

  /**
   * Makes the file to hand out: with marks and notes, or with neither. The sheets of `marks` get these in place of those
   * they have; other sheets keep theirs. `null` when it failed, and the state says why.
   */
  async export(marks: SavedMarks): Promise<ExportedFile | null> {
    let exported: ExportedFile | null = null;
    await this.attempt(async (desk) => {
      const { bytes, confirm } = await desk.book.save(marks);
      const written = (): void => {
        confirm();
        desk.show();
      };
      exported = { name: exportName(desk.name), bytes, written };
    });
    return exported;
  }

  private async attempt(work: (desk: Desk) => Promise<unknown>): Promise<boolean> {
    const { desk } = this;
    if (desk === null) return false;
    try {
      await work(desk);
      await desk.settled();
      this.update({ problem: null });
      return true;
    } catch (error) {
      this.update(problemOf(error));
      return false;
    }
  }

  private update(change: Partial<WorkbenchState>): void {
    this.store.update((state) => ({ ...state, ...change }));
  }
}

const problemOf = (error: unknown): { readonly problem: WorkbenchProblem | null } => {
  if (!(error instanceof HostError)) {
    return { problem: { code: 'internal', detail: error instanceof Error ? error.message : String(error) } };
  }
  return { problem: error.code === 'cancelled' ? null : { code: error.code, detail: error.detail } };
};
