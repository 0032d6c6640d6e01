import type { AddedSheet, OwnSheet, SheetAdder, SheetRoom } from '../../core/sheet-adder';
import type { SheetDraft } from '../../core/sheet-draft';
import type { addedSheets as AddedSheets } from './added-sheets';
import type { ExcelQueue, Turn } from './excel-queue';
import type { OwnWrites } from './own-writes';

/**
 * Adds sheets to the workbook that is open in Excel; a failed attempt leaves none behind. What does it is loaded when it
 * is first wanted, because most people never want it.
 */
export class OfficeAdder implements SheetAdder {
  private readonly queue: ExcelQueue;
  private readonly ownWrites: OwnWrites;

  constructor(queue: ExcelQueue, ownWrites: OwnWrites) {
    this.queue = queue;
    this.ownWrites = ownWrites;
  }

  async lookForRoom(name: string): Promise<SheetRoom> {
    const { lookForRoom } = await loadSheets();
    return this.queue.run((turn) => lookForRoom(turn, name));
  }

  // No undo group: Excel refuses one that makes or removes a sheet.
  async add(draft: SheetDraft, name: string, replaces: OwnSheet | null): Promise<AddedSheet> {
    const { addSheet } = await loadSheets();
    return this.writing((turn) =>
      addSheet(turn, draft, { name, replaces }, (work) => {
        // There is nobody left to tell when this fails too; the sheet is there for all to see.
        this.writing(work).catch(() => undefined);
      }),
    );
  }

  async remove(
    added: AddedSheet,
    { evenIfChanged }: { readonly evenIfChanged: boolean },
  ): Promise<'removed' | 'changed' | 'gone'> {
    const { removeSheet } = await loadSheets();
    return this.writing((turn) => removeSheet(turn, added, evenIfChanged));
  }

  private writing<T>(work: (turn: Turn) => Promise<T>): Promise<T> {
    return this.ownWrites.during(() => this.queue.run(work));
  }
}

const loadSheets = async (): Promise<typeof AddedSheets> =>
  (await import(/* webpackMode: "lazy", webpackChunkName: "results" */ './added-sheets')).addedSheets;
