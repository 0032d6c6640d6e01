import { HostError } from '../../src/core/host';
import type { AddedSheet, OwnSheet, SheetAdder, SheetRoom } from '../../src/core/sheet-adder';
import type { SheetDraft } from '../../src/core/sheet-draft';

/** Adds sheets to nothing but a list, and says of the room what a test wants it to say. */
export class AdderDouble implements SheetAdder {
  room: Partial<SheetRoom> = {};
  /** The next call fails with this. */
  failure: HostError | null = null;
  /** What a person did to the sheet added last. */
  fate: 'untouched' | 'changed' | 'deleted' = 'untouched';
  readonly sheets: {
    readonly name: string;
    readonly replaces: OwnSheet | null;
    readonly draft: SheetDraft;
  }[] = [];

  async lookForRoom(name: string): Promise<SheetRoom> {
    await this.failOnce();
    return {
      workbook: '自评表.xlsx',
      isProtected: false,
      freeName: name,
      own: null,
      ...this.room,
    };
  }

  async add(draft: SheetDraft, name: string, replaces: OwnSheet | null): Promise<AddedSheet> {
    await this.failOnce();
    this.sheets.push({ name, replaces, draft });
    return { id: `{${this.sheets.length}}`, name, fingerprint: '', before: '自评表' };
  }

  async remove(
    _: AddedSheet,
    { evenIfChanged }: { readonly evenIfChanged: boolean },
  ): Promise<'removed' | 'changed' | 'gone'> {
    await this.failOnce();
    if (this.fate === 'deleted') return 'gone';
    if (this.fate === 'changed' && !evenIfChanged) return 'changed';
    this.sheets.pop();
    return 'removed';
  }

  private failOnce(): Promise<void> {
    const { failure } = this;
    this.failure = null;
    return failure === null ? Promise.resolve() : Promise.reject(failure);
  }
}
