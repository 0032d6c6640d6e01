import type { SheetInfo } from '../../core/pane-host';
import type { Turn } from './excel-queue';

/** All sheets of the workbook, in the order of their tabs. */
export async function listSheets(turn: Turn): Promise<SheetInfo[]> {
  const { worksheets } = turn.context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  await turn.sync();
  return worksheets.items.map(({ id, name, visibility }) => ({
    name,
    hidden: visibility !== 'Visible',
    active: id === active.id,
  }));
}

/** The sheets themselves, loaded with their names. */
export async function allSheets(turn: Turn): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = turn.context.workbook;
  worksheets.load('items/name');
  await turn.sync();
  return worksheets.items;
}
