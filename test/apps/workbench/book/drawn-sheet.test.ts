import { drawnSheet, inputTextAt } from '../../../../src/apps/workbench/book/drawn-sheet';
import { parseAreaName } from '../../../../src/core/grid/address';
import { openWorkbook } from '../../../../src/hosts/xlsx/workbook';
import { placeKey } from '../../../../src/core/grid/place';
import { buildWorkbook } from '../../../support/build-workbook';

function drawn(bytes: Uint8Array, sheet: string) {
  const book = openWorkbook(bytes);
  const result = drawnSheet(book.viewSheet(sheet), book.readSheet(sheet));
  const at = (a1: string): { readonly row: number; readonly column: number; readonly key: number } => {
    const { top: row = -1, left: column = -1 } = parseAreaName(a1) ?? {};
    return { row, column, key: placeKey(row, column) };
  };
  return {
    result,
    isOpen: (a1: string): boolean | undefined => result.open?.has(at(a1).key),
    input: (a1: string): string => {
      const { row, column, key } = at(a1);
      return inputTextAt(
        result,
        key,
        result.view.cells.find((cell) => cell.row === row && cell.column === column),
      );
    },
  };
}

test('editing begins with what was typed, not with what is shown', () => {
  const bytes = buildWorkbook({
    sheets: [
      {
        name: '自评表',
        cells: {
          A1: { value: 0.9287, numberFormat: '0%' },
          B1: { formula: '=A1*2', value: 1.8574 },
          C1: '题目',
          D1: '001',
        },
      },
    ],
  });
  const { input, result } = drawn(bytes, '自评表');
  expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(input)).toEqual(['92.87%', '=A1*2', '题目', "'001", '']);
  expect([...result.inputs.keys()]).toEqual([placeKey(0, 0), placeKey(0, 3)]);
  expect(result.open).toBeNull();
});

test('of a protected sheet only the cells that it leaves open may be typed into', () => {
  const cells = { A1: '题目', B1: { value: 1, locked: false }, C1: { value: null, locked: false } };
  const { isOpen } = drawn(buildWorkbook({ sheets: [{ name: '表', cells, protected: true }] }), '表');
  expect(['A1', 'B1', 'C1', 'D1'].map(isOpen)).toEqual([false, true, true, false]);
});
