import type { Edit } from '../../core/fill/edit';
import type { CellRange } from '../../core/grid/cell-range';
import type { Grid } from '../../core/grid/grid';
import type { Capabilities, ClearResult, Mark, Unsubscribe } from '../../core/host';
import type { PaneHost, Preferences, ReadWatch, SheetInfo, WorkbookNotes } from '../../core/pane-host';
import { applyEdits } from './apply-edits';
import { clearMarks, countMarks } from './clear-marks';
import { ExcelQueue, type Patience } from './excel-queue';
import { markSheet } from './mark-sheet';
import { OfficeAdder } from './office-adder';
import { OwnWrites } from './own-writes';
import { readSheet } from './read-sheet';
import { SelectedPlace } from './selected-place';
import { SheetKnowledge } from './sheet-knowledge';
import { allSheets, listSheets } from './sheet-list';
import { bringToFront, showPlace } from './show-place';
import { subscribe } from './subscribe';
import { loadNotes, saveNotes } from './workbook-notes';

export interface OfficeHostOptions {
  readonly preferences: Preferences;
  readonly patience?: Patience;
}

const PATIENCE: Patience = { answer: 30_000, beforeRetry: 500 };

/** The workbook that is open in Excel. Every call waits for those before it and rejects with a `HostError` only. */
export class OfficeHost implements PaneHost {
  readonly preferences: Preferences;
  readonly adder: OfficeAdder;
  private readonly queue: ExcelQueue;
  private readonly known = new SheetKnowledge();
  private readonly ownWrites = new OwnWrites();

  constructor({ preferences, patience = PATIENCE }: OfficeHostOptions) {
    this.preferences = preferences;
    this.queue = new ExcelQueue(patience);
    this.adder = new OfficeAdder(this.queue, this.ownWrites);
  }

  get capabilities(): Capabilities {
    return this.known.capabilities;
  }

  read(watch: ReadWatch = {}): Promise<Grid | null> {
    return this.queue.run(async (turn) => {
      const reading = await readSheet(turn, turn.context.workbook.worksheets.getActiveWorksheet(), watch);
      this.known.noteActive(reading, isOnTheWeb());
      return reading.grid;
    });
  }

  readSheet(name: string, watch: ReadWatch = {}): Promise<Grid | null> {
    return this.queue.run(async (turn) => {
      const reading = await readSheet(turn, turn.context.workbook.worksheets.getItem(name), watch);
      this.known.note(reading);
      return reading.grid;
    });
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.queue.run(listSheets);
  }

  /** No marks at all clear the sheet that was read last. */
  mark(marks: readonly Mark[]): Promise<void> {
    return this.queue.run(async (turn) => {
      const names = new Set(marks.map(({ at }) => at.sheet));
      if (names.size === 0) await clearMarks(turn, [this.sheetReadLast(turn.context)]);
      for (const name of names) {
        const own = marks.filter(({ at }) => at.sheet === name);
        await markSheet(turn, name, own);
      }
    });
  }

  clearMarks(scope: 'sheet' | 'workbook'): Promise<ClearResult> {
    return this.queue.run(async (turn) => {
      const active = turn.context.workbook.worksheets.getActiveWorksheet();
      return clearMarks(turn, scope === 'sheet' ? [active] : await allSheets(turn));
    });
  }

  countMarks(): Promise<readonly { readonly sheet: string; readonly count: number }[]> {
    return this.queue.run(async (turn) => countMarks(turn, await allSheets(turn)));
  }

  apply(edits: readonly Edit[]): Promise<readonly Edit[]> {
    if (edits.length === 0) return Promise.resolve([]);
    return this.ownWrites.during(() =>
      this.queue.run(
        (turn) =>
          applyEdits(turn, edits, this.known.mergesOf, (work) => {
            // There is nobody left to tell when this fails too; the next read shows what the cells hold.
            this.ownWrites.during(() => this.queue.run(work)).catch(() => undefined);
          }),
        { undoGroup: true },
      ),
    );
  }

  goTo(range: CellRange): Promise<void> {
    return this.queue.run((turn) => showPlace(turn, range));
  }

  activate(sheet: string): Promise<void> {
    return this.queue.run(async (turn) => {
      await bringToFront(turn, sheet);
    });
  }

  onOutdated(callback: () => void): Promise<Unsubscribe> {
    return subscribe(
      this.queue,
      (sheets) => sheets.onChanged,
      (event) => {
        const isElsewhere = this.known.active !== null && this.known.active.id !== event.worksheetId;
        if (!isElsewhere && !this.ownWrites.made(event)) callback();
      },
    );
  }

  onSelection(callback: (at: CellRange) => void): Promise<Unsubscribe> {
    const place = new SelectedPlace(this.queue, callback);
    return subscribe(this.queue, (sheets) => sheets.onSelectionChanged, place.hear);
  }

  loadNotes(): Promise<WorkbookNotes | null> {
    return this.queue.run(loadNotes);
  }

  saveNotes(notes: WorkbookNotes): Promise<void> {
    return this.queue.run((turn) => saveNotes(turn, notes));
  }

  private sheetReadLast({ workbook }: Excel.RequestContext): Excel.Worksheet {
    const { active } = this.known;
    return active === null
      ? workbook.worksheets.getActiveWorksheet()
      : workbook.worksheets.getItem(active.id);
  }
}

const isOnTheWeb = (): boolean => String(Office.context.platform) === 'OfficeOnline';
