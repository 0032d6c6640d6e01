import type { AddedSheet, SheetAdder, SheetRoom } from '../../core/sheet-adder';
import type { SheetDraft } from '../../core/sheet-draft';
import { addSheet } from './add-sheet';
import type { ExcelQueue, Turn } from './excel-queue';
import { lookForRoom } from './look-for-room';
import type { OwnWrites } from './own-writes';
import { removeSheet } from './remove-sheet';

/** Adds sheets to the workbook that is open in Excel; a failed attempt leaves none behind. */
export class OfficeAdder implements SheetAdder {
  private readonly queue: ExcelQueue;
  private readonly ownWrites: OwnWrites;

  constructor(queue: ExcelQueue, ownWrites: OwnWrites) {
    this.queue = queue;
    this.ownWrites = ownWrites;
  }

  lookForRoom(name: string): Promise<SheetRoom> {
    return this.queue.run((turn) => lookForRoom(turn, name));
  }

  // No undo group: Excel refuses one that makes or removes a sheet.
  add(draft: SheetDraft, name: string, { replace }: { readonly replace: boolean }): Promise<AddedSheet> {
    return this.writing((turn) =>
      addSheet(turn, draft, { name, replace }, (work) => {
        // There is nobody left to tell when this fails too; the sheet is there for all to see.
        this.writing(work).catch(() => undefined);
      }),
    );
  }

  remove(
    added: AddedSheet,
    { evenIfChanged }: { readonly evenIfChanged: boolean },
  ): Promise<'removed' | 'changed' | 'gone'> {
    return this.writing((turn) => removeSheet(turn, added, evenIfChanged));
  }

  private writing<T>(work: (turn: Turn) => Promise<T>): Promise<T> {
    return this.ownWrites.during(() => this.queue.run(work));
  }
}
