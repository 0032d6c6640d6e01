import type { DraftCell, SheetDraft } from '../../core/sheet-draft';
import type { Turn } from './excel-queue';
import { inParts } from './in-parts';
import { typedInput } from './typed-input';

/** Characters of text that travel in one message, far below the 5 MB that Excel on the web takes. */
const CHARACTERS_A_TRIP = 400_000;
/** The client cuts larger ranges itself, by objects of their own for every piece. */
const CELLS_A_RANGE = 1_500;
/** Excel takes 32,767 in one cell. */
const LONGEST_TEXT = 32_000;

interface Row {
  readonly number: number;
  readonly inputs: readonly (string | number)[];
}

/** Writes the cells of a draft as plain values, in as few round trips as their length allows. */
export async function writeDraft(turn: Turn, sheet: Excel.Worksheet, draft: SheetDraft): Promise<void> {
  const columns = draft.widths.length;
  const rows = draft.rows.map((cells, number): Row => ({ number, inputs: inputsOf(cells, columns) }));
  for (const block of cutBy(rows, lengthOf, CHARACTERS_A_TRIP)) {
    await inParts(block, async (part) => {
      for (const run of cutBy(part, () => 1, Math.floor(CELLS_A_RANGE / columns)))
        writeRows(sheet, run, columns);
      await turn.sync();
    });
  }
}

const inputsOf = (cells: readonly DraftCell[], columns: number): (string | number)[] =>
  Array.from({ length: columns }, (_, n) => {
    const value = cells[n]?.value ?? '';
    return typeof value === 'number' ? value : plainText(cut(value));
  });

/** What a cell shows may be the code of an error, which is to be no error here. */
const plainText = (text: string): string => (text.startsWith('#') ? `'${text}` : String(typedInput(text)));

const cut = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`;

function writeRows(sheet: Excel.Worksheet, rows: readonly Row[], columns: number): void {
  const top = rows[0]?.number ?? 0;
  sheet.getRangeByIndexes(top, 0, rows.length, columns).values = rows.map(({ inputs }) => [...inputs]);
}

const lengthOf = ({ inputs }: Row): number =>
  inputs.reduce<number>((sum, input) => sum + String(input).length, 0);

/** Cuts rows into runs that are no larger than `most` together, and of one row at least. */
function cutBy(
  rows: readonly Row[],
  sizeOf: (row: Row) => number,
  most: number,
): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    room -= sizeOf(row);
    const last = runs.at(-1);
    if (last !== undefined && room >= 0) last.push(row);
    else {
      runs.push([row]);
      room = most - sizeOf(row);
    }
  }
  return runs;
}
