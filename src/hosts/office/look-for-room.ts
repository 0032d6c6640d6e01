import type { SheetRoom } from '../../core/sheet-adder';
import type { Turn } from './excel-queue';
import { askSign } from './own-sheet';
import { contentOf } from './sheet-content';

/** Looks whether a sheet of this name can be added: one round trip, and three where there is such a sheet already. */
export async function lookForRoom(turn: Turn, name: string): Promise<SheetRoom> {
  const { workbook } = turn.context;
  workbook.load('name');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  await turn.sync();
  const { items } = workbook.worksheets;
  const same = items.find((sheet) => isSame(sheet.name, name));
  return {
    workbook: workbook.name,
    isProtected: workbook.protection.protected,
    freeName: freeName(
      name,
      items.map((sheet) => sheet.name),
    ),
    own: same === undefined ? null : await ownSheet(turn, same),
  };
}

async function ownSheet(turn: Turn, sheet: Excel.Worksheet): Promise<SheetRoom['own']> {
  const { name } = sheet;
  const sign = askSign(sheet);
  await turn.sync();
  const signed = sign();
  return signed === null ? null : { name, isChanged: (await contentOf(turn, sheet)) !== signed };
}

/** The name itself, or with the first number from 2 on that makes it new; Excel does not tell case apart. */
function freeName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!taken.some((each) => isSame(each, candidate))) return candidate;
  }
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
