import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellName } from '../../../../src/core/grid/address';
import type { CellLook, CellView, SheetView } from '../../../../src/core/grid/sheet-view';
import { openWorkbook } from '../../../../src/hosts/xlsx/workbook';
import { readFixture } from '../../../files/fixture-files';

const demanding = openWorkbook(readFixture('demanding.xlsx'));
const form = demanding.viewSheet('自评表 2025');

const cellAt = (view: SheetView, a1: string): CellView | undefined =>
  view.cells.find(({ row, column }) => cellName(row, column) === a1);

function lookAt(view: SheetView, a1: string): CellLook {
  const look = view.looks[cellAt(view, a1)?.look ?? -1];
  if (look === undefined) throw new Error(`${a1} is not drawn`);
  return look;
}

test('widths and heights are in pixels, and hidden columns and rows take none', () => {
  expect(form.columnWidths.slice(0, 14)).toEqual([51, 105, 68, 261, 64, 93, 93, 76, 215, 117, 0, 0, 68, 64]);
  expect(form.rowHeights.slice(0, 8)).toEqual([48, 32, 32, 20, 60, 38, 80, 40]);
  expect(form.rowHeights[33]).toBe(0);
  expect([form.rows, form.columns]).toEqual([form.rowHeights.length, form.columnWidths.length]);
});

test('four rows and two columns stay in place', () => {
  expect(form.frozen).toEqual({ rows: 4, columns: 2 });
  expect(demanding.viewSheet('数据源').frozen).toEqual({ rows: 0, columns: 0 });
});

test('fonts, fills and borders are those of the file', () => {
  expect(lookAt(form, 'A1')).toMatchObject({
    fontName: '黑体',
    fontSize: 18,
    bold: true,
    colour: null,
    fill: '#ddebf7',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  });
  expect(lookAt(form, 'A4')).toMatchObject({
    fontSize: 10.5,
    colour: '#ffffff',
    fill: '#4472c4',
    top: { style: 'medium', colour: '#000000' },
  });
  expect(lookAt(form, 'H5')).toMatchObject({ italic: true, colour: '#c00000', fill: null });
  expect(lookAt(form, 'D5')).toMatchObject({ horizontal: 'left', indent: 1 });
  expect(lookAt(form, 'K5')).toMatchObject({ fontName: 'Calibri', top: null, wrap: false });
});

test('vertical text is stacked or turned', () => {
  expect(lookAt(form, 'B5').rotation).toBe('stacked');
  expect(form.looks.map(({ rotation }) => rotation)).toContain(90);
});

test('numbers show as their formats say', () => {
  expect(['J2', 'B3', 'C5', 'H5', 'J5'].map((a1) => cellAt(form, a1)?.text)).toEqual([
    '2025年12月31日',
    '2019/2/28',
    '5%',
    '92.0%',
    '4.8 分',
  ]);
  expect(cellAt(form, 'H5')).toMatchObject({ type: 'number', formula: '=IF(F5=0,0,G5/F5)' });
});

test('a merged area is drawn by its first cell alone, with the borders of its far sides', () => {
  expect(form.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 9 });
  expect(cellAt(form, 'B1')).toBeUndefined();
  expect(lookAt(form, 'A1').right).toEqual({ style: 'thin', colour: '#000000' });
  expect(cellAt(form, 'B6')).toBeUndefined();
});

test.each(['dialects/lo.xlsx', 'dialects/openpyxl.xlsx', 'dialects/prefixed.xlsx'])(
  '%s looks as it did before another program saved it',
  (name) => {
    const view = openWorkbook(readFixture(name)).viewSheet('自评表 2025');
    // LibreOffice itself dropped the frozen panes.
    expect(view.frozen).toEqual(name.endsWith('lo.xlsx') ? { rows: 0, columns: 0 } : form.frozen);
    expect(view.merges).toHaveLength(form.merges.length);
    expect(cellAt(view, 'J2')?.text).toBe('2025年12月31日');
    // On the machine that made the file LibreOffice had no 黑体 and named another font.
    const { fontSize, bold, fill, horizontal, wrap, top } = lookAt(form, 'A1');
    expect(lookAt(view, 'A1')).toMatchObject({ fontSize, bold, fill, horizontal, wrap, top });
    expect(lookAt(view, 'A4')).toMatchObject({ fill: '#4472c4', colour: '#ffffff' });
    expect(lookAt(view, 'B5').rotation).toBe('stacked');
    expect(view.rowHeights[4]).toBe(60);
    expect(view.rowHeights[33]).toBe(0);
  },
);

test('every sample can be drawn: each text stands in a row that is high and wide enough for something', () => {
  const folder = join(__dirname, '../../../../assets/samples');
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
  expect(files.length).toBeGreaterThanOrEqual(5);
  for (const file of files) {
    const workbook = openWorkbook(new Uint8Array(readFileSync(join(folder, file))));
    const view = workbook.viewSheet(workbook.activeSheet);
    const grid = workbook.readSheet(workbook.activeSheet);
    const texts = (cells: readonly { readonly text: string }[]): string[] =>
      cells.flatMap(({ text }) => (text === '' ? [] : text));
    expect(texts(view.cells)).toEqual(texts(grid.cells));
    for (const { row, column, text, look } of view.cells) {
      expect(view.looks[look]).toBeDefined();
      if (text === '' || grid.hiddenRows.has(row) || grid.hiddenColumns.has(column)) continue;
      expect(view.rowHeights[row]).toBeGreaterThanOrEqual(18);
      expect(view.columnWidths[column]).toBeGreaterThanOrEqual(30);
    }
  }
});

test.each<[string, number, number]>([
  ['sparse', 5000, 200],
  ['merge', 5000, 200],
  ['cols', 22, 7],
  ['dim', 22, 7],
])('a hostile sheet (%s) is drawn to a limit', (name, rows, columns) => {
  const workbook = openWorkbook(readFixture(`hostile/${name}.xlsx`));
  const view = workbook.viewSheet(workbook.activeSheet);
  expect([view.rows, view.columns]).toEqual([rows, columns]);
  expect(view.cells.length).toBeLessThan(10);
  expect(view.clipped).toEqual(rows === 5000 ? { rows: 1_048_576, columns: 16_384 } : undefined);
  for (const { bottom, right } of view.merges) expect([bottom, right]).toEqual([4999, 199]);
});
