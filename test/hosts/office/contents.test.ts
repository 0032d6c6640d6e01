import type { Edit } from '../../../src/core/fill/edit';
import { localPreferences } from '../../../src/hosts/office/local-preferences';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { drawGrid } from '../../support/draw-sheet';
import { excelFromGrids } from '../../support/fake-excel/excel-from-grid';
import type { FakeExcel } from '../../support/fake-excel/fake-excel';
import { loadRuntime } from '../../support/fake-excel/load-runtime';
import { fc } from '../../support/fast-check';

const runtime = loadRuntime();
const SHEET = '自评表';

function open(): { excel: FakeExcel; host: OfficeHost } {
  const excel = excelFromGrids([
    drawGrid(SHEET, [
      ['指标', '得分'],
      [1, 2],
    ]),
  ]);
  excel.answerTo(runtime);
  return { excel, host: new OfficeHost({ preferences: localPreferences('') }) };
}

const edit = (a1: string, expected: Edit['expected'], change: Partial<Edit>): Edit => ({
  at: { sheet: SHEET, a1 },
  expected,
  ...change,
});

test.each([
  '=1+1',
  '+86',
  '-',
  '-5',
  '@home',
  "'quoted",
  '1/2',
  '2023-01-05',
  '007',
  '98%',
  'TRUE',
  '３',
  '上午9时',
  '≥98%',
  'plain',
  '计划完成',
])('the text %s is written as text, reads as it was written, and goes away again', async (text) => {
  const { excel, host } = open();
  const inverse = await host.apply([edit('C2', null, { value: text })]);
  const cell = (await host.read())?.cells.find(({ row, column }) => row === 1 && column === 2);
  expect(cell).toMatchObject({ type: 'text', value: text, formula: null });
  expect(inverse).toEqual([{ at: { sheet: SHEET, a1: 'C2' }, expected: text, value: null }]);
  await host.apply(inverse);
  expect(excel.workbook.active.valueAt(1, 2)).toBe('');
});

test('any text at all comes back as it was written', async () => {
  const { host } = open();
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, unit: 'grapheme' }), async (text) => {
      fc.pre(!/^#(?:N\/A|[A-Z0/]+[!?])$/.test(text));
      const inverse = await host.apply([edit('C2', null, { value: text })]);
      const cell = (await host.read())?.cells.find(({ row, column }) => row === 1 && column === 2);
      expect(cell).toMatchObject({ type: 'text', value: text, formula: null });
      await host.apply(inverse);
    }),
    { numRuns: 200 },
  );
});

test('an edit that clears a text that looks like a formula brings it back as text', async () => {
  const { excel, host } = open();
  Object.assign(excel.workbook.active.ensureCell(1, 2), { input: '=A1', isText: true });
  const inverse = await host.apply([edit('C2', '=A1', { value: null })]);
  await host.apply(inverse);
  expect(excel.workbook.active.cellAt(1, 2)).toMatchObject({ input: '=A1', isText: true });
});

test('a formula written into a cell formatted as text is computed, and the format comes back', async () => {
  const { excel, host } = open();
  excel.workbook.active.ensureCell(1, 2).numberFormat = '@';
  const inverse = await host.apply([edit('C2', null, { formula: '=A2+B2', value: 3 })]);
  expect(excel.workbook.active.valueAt(1, 2)).toBe(3);
  await host.apply(inverse);
  expect(excel.workbook.active.cellAt(1, 2)).toMatchObject({ input: '', numberFormat: '@' });
});

test('a number written into a cell formatted as text becomes text, and can be undone', async () => {
  const { excel, host } = open();
  excel.workbook.active.ensureCell(1, 2).numberFormat = '@';
  const inverse = await host.apply([edit('C2', null, { value: 9.29 })]);
  expect(inverse[0]?.expected).toBe('9.29');
  await host.apply(inverse);
  expect(excel.workbook.active.valueAt(1, 2)).toBe('');
});

test('a format alone can be changed and brought back without touching the content', async () => {
  const { excel, host } = open();
  const inverse = await host.apply([edit('B2', 2, { numberFormat: '0.00%' })]);
  expect(excel.workbook.active.cellAt(1, 1)).toMatchObject({ input: 2, numberFormat: '0.00%' });
  await host.apply(inverse);
  expect(excel.workbook.active.cellAt(1, 1)).toMatchObject({ input: 2, numberFormat: 'General' });
});

test.each([
  [{ value: Number.NaN }, 'unsupported'],
  [{ value: 'x'.repeat(32_768) }, 'too-large'],
])('refuses what no cell can hold', async (change, code) => {
  const { excel, host } = open();
  await expect(host.apply([edit('B2', 2, { value: 3 }), edit('C2', null, change)])).rejects.toMatchObject({
    code,
  });
  expect(excel.workbook.active.valueAt(1, 1)).toBe(2);
});

test('an edit of a merged area changes its first cell, and one of several cells is refused', async () => {
  const { excel, host } = open();
  excel.workbook.active.merges = [{ top: 1, left: 1, bottom: 2, right: 2 }];
  await host.read();
  await host.apply([edit('B2:C3', 2, { value: 8 })]);
  expect(excel.workbook.active.valueAt(1, 1)).toBe(8);
  await expect(host.apply([edit('A1:A2', '指标', { value: 1 })])).rejects.toMatchObject({
    code: 'unsupported',
  });
});

test('edits of several sheets are applied together', async () => {
  const { excel, host } = open();
  const other = excel.workbook.addSheet('附表');
  const elsewhere: Edit = { at: { sheet: '附表', a1: 'A1' }, expected: null, value: 7 };
  const inverse = await host.apply([edit('B2', 2, { value: 3 }), elsewhere]);
  expect([excel.workbook.active.valueAt(1, 1), other.valueAt(0, 0)]).toEqual([3, 7]);
  await host.apply(inverse);
  expect([excel.workbook.active.valueAt(1, 1), other.valueAt(0, 0)]).toEqual([2, '']);
});

test('reads errors, logical values, blank formatted cells and hidden columns as what they are', async () => {
  const { excel, host } = open();
  const { active } = excel.workbook;
  active.enter(2, 0, '#DIV/0!');
  active.enter(2, 1, true);
  active.enter(2, 2, 5);
  active.ensureCell(1, 2).numberFormat = '0.00';
  active.hiddenColumns.add(1);
  active.visibility = 'Hidden';
  const grid = await host.readSheet(SHEET);
  expect(grid).toMatchObject({ hidden: true, hiddenColumns: new Set([1]) });
  expect(grid?.cells.slice(4)).toMatchObject([
    { row: 1, column: 2, type: 'blank', value: null, text: '', numberFormat: '0.00' },
    { type: 'error', value: '#DIV/0!' },
    { type: 'boolean', value: true },
    { type: 'number', value: 5 },
  ]);
});
