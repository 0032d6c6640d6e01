import type { Edit } from '../../src/core/fill/edit';
import { cellName } from '../../src/core/grid/address';
import type { Cell, CellValue } from '../../src/core/grid/cell';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { differingParts } from '../support/compare-parts';
import { readFixture } from './fixture-files';
import { fc } from '../support/fast-check';

const SHEET = '数据源';
const original = readFixture('demanding.xlsx');

interface Change {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: boolean;
  readonly numberFormat: string | null;
}

/** Cells below the header of the table and a little beyond it, so that some exist and some do not. */
const change: fc.Arbitrary<Change> = fc.record({
  row: fc.integer({ min: 1, max: 36 }),
  column: fc.integer({ min: 0, max: 8 }),
  value: fc.oneof(fc.integer(), fc.boolean(), fc.string(), fc.constant('#N/A'), fc.constant(null)),
  formula: fc.boolean(),
  numberFormat: fc.constantFrom(null, '0.00%', '0.0"分"', 'General'),
});

function editOf({ row, column, value, formula, numberFormat }: Change, cells: readonly Cell[]): Edit {
  const now = cells.find((cell) => cell.row === row && cell.column === column);
  return {
    at: { sheet: SHEET, a1: cellName(row, column) },
    expected: now?.formula ?? now?.value ?? null,
    value,
    ...(formula ? { formula: '=1+1' } : {}),
    ...(numberFormat === null ? {} : { numberFormat }),
  };
}

/** What a cell holds, without its displayed text, which memory does not format. */
const contents = (cells: readonly Cell[]): unknown[] =>
  cells
    .filter(({ value, formula }) => value !== null || formula !== null)
    .map(({ row, column, type, value, formula, numberFormat }) => [
      row,
      column,
      type,
      value,
      formula,
      numberFormat,
    ]);

test('a file and memory agree on any edits, a saved file reads the same, and undoing leaves no trace', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      const workbook = openWorkbook(original);
      const memory = new MemoryHost(workbook.readSheet(SHEET));
      const undo: (readonly Edit[])[] = [];
      for (const one of changes) {
        const edits = [editOf(one, workbook.readSheet(SHEET).cells)];
        undo.push(workbook.apply(edits));
        await memory.apply(edits);
      }
      const edited = workbook.readSheet(SHEET);
      expect(contents(edited.cells)).toEqual(contents((await memory.read())?.cells ?? []));
      expect(contents(openWorkbook(workbook.save()).readSheet(SHEET).cells)).toEqual(contents(edited.cells));
      for (const edits of undo.reverse()) workbook.apply(edits);
      expect(differingParts(original, workbook.save())).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
