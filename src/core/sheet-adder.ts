import type { SheetDraft } from './sheet-draft';

/** Whether a sheet of some name can be added, and what stands there already. */
export interface SheetRoom {
  /** The file name of the workbook. */
  readonly workbook: string;
  /** The structure of the workbook is protected, so that no sheet can be added or removed. */
  readonly isProtected: boolean;
  /** The name that a further sheet would get: the one asked for, or the next one with a number that nobody uses. */
  readonly freeName: string;
  /** The sheet of exactly that name, where the host can tell that it made it and may therefore replace it. */
  readonly own: OwnSheet | null;
}

export interface OwnSheet {
  readonly name: string;
  /** Somebody has changed what is written there since it was made. */
  readonly isChanged: boolean;
}

/** A sheet that was added, and how to tell later whether it still holds what was written. */
export interface AddedSheet {
  readonly id: string;
  readonly name: string;
  readonly fingerprint: string;
  /** The name of the sheet that was in front before. */
  readonly before: string;
}

/** Adds sheets to the open workbook and takes them away again; never touches a sheet that somebody else made. */
export interface SheetAdder {
  lookForRoom(name: string): Promise<SheetRoom>;
  /**
   * Adds the draft as the last sheet under a free name and brings it to the front: whole, or not at all. It takes the
   * place of `replaces`, the own sheet of that name as the person saw it, which goes only once the new one is complete;
   * rejects with `cell-changed` where somebody has changed it since then.
   */
  add(draft: SheetDraft, name: string, replaces: OwnSheet | null): Promise<AddedSheet>;
  /**
   * Removes an added sheet, and brings to the front what was there before. One that was changed since stays unless
   * `evenIfChanged`; one that is not there any more is `gone`.
   */
  remove(
    added: AddedSheet,
    options: { readonly evenIfChanged: boolean },
  ): Promise<'removed' | 'changed' | 'gone'>;
}
