import { HostError } from '../../core/host';
import type { AddedSheet, OwnSheet } from '../../core/sheet-adder';
import type { SheetDraft } from '../../core/sheet-draft';
import type { Afterwards } from './apply-edits';
import { dressDraft, preparePrint } from './dress-draft';
import type { Turn } from './excel-queue';
import { lookForRoom } from './look-for-room';
import { askSign, signSheet } from './own-sheet';
import { contentOf } from './sheet-content';
import { removeUnfinished, UNFINISHED } from './unfinished-sheet';
import { writeDraft } from './write-draft';

export interface AddOptions {
  readonly name: string;
  readonly replaces: OwnSheet | null;
}

/**
 * Adds the draft as the last sheet, whole or not at all; the sheet that it replaces goes in the very last step. Only
 * how it is printed may be missing, where Excel cannot tell without a printer.
 */
export async function addSheet(
  turn: Turn,
  draft: SheetDraft,
  { name, replaces }: AddOptions,
  afterwards: Afterwards,
): Promise<AddedSheet> {
  const { isProtected, freeName, own } = await lookForRoom(turn, name);
  if (isProtected) throw new HostError('protected-workbook');
  const replaced = replaces === null ? null : own;
  if (replaced?.isChanged === true && replaces?.isChanged === false)
    throw new HostError('cell-changed', replaced.name);
  let id: string | null = null;
  const takeBack = (again: Turn): Promise<void> => removeUnfinished(again, { id, name: freeName });
  try {
    const { sheet, before } = await makeSheet(turn, freeName, () => afterwards(takeBack));
    id = sheet.id;
    await writeDraft(turn, sheet, draft);
    dressDraft(sheet, draft);
    await turn.sync();
    await preparePrint(turn, sheet, draft);
    const fingerprint = (await contentOf(turn, sheet)) ?? '';
    const finished = await finish(turn, sheet, fingerprint, replaced?.name ?? null);
    return { id, name: finished, fingerprint, before };
  } catch (error) {
    await takeBack(turn).catch(() => afterwards(takeBack));
    throw error;
  }
}

async function makeSheet(
  turn: Turn,
  name: string,
  late: () => void,
): Promise<{ readonly sheet: Excel.Worksheet; readonly before: string }> {
  const { worksheets } = turn.context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  const sheet = worksheets.add(name);
  sheet.load('id');
  signSheet(sheet, UNFINISHED);
  await turn.sync(late);
  return { sheet, before: active.name };
}

/**
 * Signs the complete sheet, shows it, and puts it in the place of the one it replaces. A sheet that is signed is
 * complete, whatever Excel says of the rest. Gives the name that the sheet has then.
 */
async function finish(
  turn: Turn,
  sheet: Excel.Worksheet,
  fingerprint: string,
  replaced: string | null,
): Promise<string> {
  signSheet(sheet, fingerprint);
  sheet.activate();
  if (replaced !== null) {
    turn.context.workbook.worksheets.getItem(replaced).delete();
    sheet.name = replaced;
  }
  sheet.load('name');
  try {
    await turn.sync();
  } catch (error) {
    const sign = askSign(sheet);
    sheet.load('name');
    await turn.sync();
    if (sign() !== fingerprint) throw error;
  }
  return sheet.name;
}
