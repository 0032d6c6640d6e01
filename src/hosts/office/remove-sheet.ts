import { HostError } from '../../core/host';
import type { AddedSheet } from '../../core/sheet-adder';
import type { Turn } from './excel-queue';
import { contentOf } from './sheet-content';

/** Removes a sheet that `addSheet` made, and shows the one that was in front before. */
export async function removeSheet(
  turn: Turn,
  { id, fingerprint, before }: AddedSheet,
  evenIfChanged: boolean,
): Promise<'removed' | 'changed' | 'gone'> {
  const { workbook } = turn.context;
  workbook.protection.load('protected');
  const sheet = workbook.worksheets.getItemOrNullObject(id);
  const shown = workbook.worksheets.getItemOrNullObject(before);
  shown.load('visibility');
  await turn.sync();
  if (sheet.isNullObject) return 'gone';
  if (workbook.protection.protected) throw new HostError('protected-workbook');
  if (!evenIfChanged && (await contentOf(turn, sheet)) !== fingerprint) return 'changed';
  if (!shown.isNullObject && shown.visibility === 'Visible') shown.activate();
  sheet.delete();
  await turn.sync();
  return 'removed';
}
