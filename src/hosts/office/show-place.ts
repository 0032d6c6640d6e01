import type { CellRange } from '../../core/grid/cell-range';
import { HostError } from '../../core/host';
import type { Turn } from './excel-queue';

/** Brings a visible sheet to the front, in two round trips; a hidden one stays hidden. */
export async function bringToFront(turn: Turn, name: string): Promise<Excel.Worksheet> {
  const sheet = turn.context.workbook.worksheets.getItem(name);
  sheet.load('visibility');
  await turn.sync();
  if (sheet.visibility !== 'Visible') throw new HostError('no-such-sheet', name);
  sheet.activate();
  await turn.sync();
  return sheet;
}

/** Selects a place. Excel must have brought its sheet to the front before: in one step the selection may get lost. */
export async function showPlace(turn: Turn, { sheet, a1 }: CellRange): Promise<void> {
  (await bringToFront(turn, sheet)).getRange(a1).select();
  await turn.sync();
}
