import type { Turn } from './excel-queue';
import { askSign } from './own-sheet';

/** What a sheet is signed with until it is complete. */
export const UNFINISHED = 'unfinished';

/** A sheet that was being made: its id where Excel has told it, and the name, which was free before. */
export interface UnfinishedSheet {
  readonly id: string | null;
  readonly name: string;
}

/**
 * Removes what a failed attempt has left. A sheet known by its name only may be somebody else's, made at the same
 * moment: it goes when it is signed as unfinished or still blank.
 */
export async function removeUnfinished(turn: Turn, { id, name }: UnfinishedSheet): Promise<void> {
  const sheet = turn.context.workbook.worksheets.getItemOrNullObject(id ?? name);
  await turn.sync();
  if (sheet.isNullObject) return;
  const sign = askSign(sheet);
  const used = sheet.getUsedRangeOrNullObject(true);
  await turn.sync();
  if (id === null && sign() !== UNFINISHED && !used.isNullObject) return;
  sheet.delete();
  await turn.sync();
}
