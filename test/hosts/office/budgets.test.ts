import type { Mark } from '../../../src/core/host';
import { localPreferences } from '../../../src/hosts/office/local-preferences';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { drawGrid } from '../../support/draw-sheet';
import { excelFromGrids } from '../../support/fake-excel/excel-from-grid';
import type { FakeExcel } from '../../support/fake-excel/fake-excel';
import { loadRuntime } from '../../support/fake-excel/load-runtime';
import { seenMarks } from '../../support/fake-excel/seen-marks';

const runtime = loadRuntime();
const SHEET = '自评表';

/** A sheet full of numbers, wide and long as asked. */
function numbers(rows: number, columns: number): FakeExcel {
  const line = Array.from({ length: columns }, (_, n) => n + 1);
  const excel = excelFromGrids([
    drawGrid(
      SHEET,
      Array.from({ length: rows }, () => line),
    ),
  ]);
  excel.answerTo(runtime);
  return excel;
}

const connect = (): OfficeHost => new OfficeHost({ preferences: localPreferences('') });

const marks = (count: number): Mark[] =>
  Array.from({ length: count }, (_, n) => ({
    at: { sheet: SHEET, a1: `AB${n * 2 + 1}` },
    severity: (['error', 'warning', 'info'] as const)[n % 3] ?? 'info',
    note: '说明',
  }));

test('a table of 20,000 cells is read in two round trips, and in three messages with the release', async () => {
  const excel = numbers(1000, 20);
  const grid = await connect().read();
  expect(grid?.cells).toHaveLength(20_000);
  expect(excel.roundTrips).toBe(2);
  expect(excel.sent.length).toBeLessThanOrEqual(3);
});

test('a protected table with its locks takes no more', async () => {
  const excel = numbers(1000, 20);
  excel.workbook.active.isProtected = true;
  excel.workbook.active.ensureCell(2, 3).locked = false;
  const grid = await connect().read();
  expect(grid?.cells.filter(({ locked }) => !locked).map(({ row, column }) => [row, column])).toEqual([
    [2, 3],
  ]);
  expect(excel.roundTrips).toBe(2);
});

test('marking takes two round trips, over old marks too', async () => {
  const excel = numbers(10, 10);
  const host = connect();
  await host.mark(marks(30));
  expect(excel.roundTrips).toBe(2);
  excel.startCounting();
  await host.mark(marks(40));
  expect(excel.roundTrips).toBe(2);
  expect(seenMarks(excel.workbook.active)).toHaveLength(40);
});

test('1,000 marks are at most 64 KB', async () => {
  const excel = numbers(10, 10);
  await connect().mark(marks(1000));
  expect(seenMarks(excel.workbook.active)).toHaveLength(1000);
  expect(excel.bytes).toBeLessThanOrEqual(64 * 1024);
  expect(excel.workbook.active.rules.length).toBeLessThanOrEqual(9);
  for (const { areas } of excel.workbook.active.rules) expect(areas.length).toBeLessThanOrEqual(200);
});

test('filling takes two round trips, a whole column of formulas as well', async () => {
  const excel = numbers(1000, 19);
  const edits = Array.from({ length: 1000 }, (_, n) => ({
    at: { sheet: SHEET, a1: `T${n + 1}` },
    expected: null,
    formula: `=ROUND(B${n + 1}/A${n + 1},4)`,
    value: 2,
    numberFormat: '0.00%',
  }));
  const inverse = await connect().apply(edits);
  expect(excel.roundTrips).toBe(2);
  expect(inverse).toHaveLength(1000);
  expect(excel.workbook.active.valueAt(999, 19)).toBe(2);
  expect(excel.bytes).toBeLessThanOrEqual(64 * 1024);
});

test('a sheet of 200,000 cells is read in blocks, telling how far it is', async () => {
  const excel = numbers(10_000, 20);
  excel.mostCells = 20_000;
  const progress: number[] = [];
  const grid = await connect().read({ onProgress: (read) => progress.push(read) });
  expect(grid?.cells).toHaveLength(200_000);
  expect(grid?.cells.at(-1)).toMatchObject({ row: 9999, column: 19, value: 20 });
  expect(excel.roundTrips).toBe(11);
  expect(progress).toEqual(Array.from({ length: 10 }, (_, n) => (n + 1) * 20_000));
});

test('a block that is too large for an answer is halved until it fits, and no cell is read twice', async () => {
  const excel = numbers(300, 10);
  excel.workbook.active.merges = [{ top: 5, left: 2, bottom: 6, right: 3 }];
  excel.mostCells = 500;
  const grid = await connect().read();
  expect(grid?.cells).toHaveLength(3000);
  expect(new Set(grid?.cells.map(({ row, column }) => row * 100 + column)).size).toBe(3000);
  expect(grid?.merges).toEqual([{ top: 5, left: 2, bottom: 6, right: 3 }]);
});

test('a row for which there is no room is an error, and not an empty row', async () => {
  const excel = numbers(4, 100);
  excel.mostCells = 50;
  await expect(connect().read()).rejects.toMatchObject({ code: 'too-large' });
});

test('a long read stops between blocks when asked', async () => {
  const excel = numbers(5000, 20);
  let blocks = 0;
  const read = connect().read({ onProgress: () => blocks++, isCancelled: () => blocks >= 2 });
  await expect(read).rejects.toMatchObject({ code: 'cancelled' });
  expect(excel.roundTrips).toBe(3);
});

test('a stray cell that makes the sheet gigantic is refused before anything is read', async () => {
  const excel = numbers(2, 2);
  excel.workbook.active.enter(1_000_000, 5000, 1);
  await expect(connect().read()).rejects.toMatchObject({ code: 'too-large' });
  expect(excel.roundTrips).toBe(1);
});

test('more merged areas than Excel tells at a time are all found', async () => {
  const excel = numbers(1400, 4);
  const { active } = excel.workbook;
  active.merges = Array.from({ length: 700 }, (_, n) => ({
    top: n * 2,
    left: 0,
    bottom: n * 2 + 1,
    right: 1,
  }));
  const grid = await connect().read();
  expect(grid?.merges).toHaveLength(700);
  expect(new Set(grid?.merges.map(({ top }) => top)).size).toBe(700);
});

test('below ExcelApi 1.13 a sheet is read without merged areas', async () => {
  const excel = numbers(4, 4);
  excel.workbook.active.merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  excel.apiLevel = 12;
  const grid = await connect().read();
  expect(grid?.cells).toHaveLength(16);
  expect(grid?.merges).toEqual([]);
});

test('marking, filling and going somewhere leave the list of undoable steps and the settings alone', async () => {
  const excel = numbers(4, 4);
  const host = connect();
  await host.mark(marks(3));
  await host.apply([{ at: { sheet: SHEET, a1: 'E1' }, expected: null, value: 1 }]);
  await host.goTo({ sheet: SHEET, a1: 'A1' });
  await host.clearMarks('workbook');
  expect(excel.workbook.undoListEmptied).toBe(0);
  await host.read();
  expect(excel.workbook.undoListEmptied).toBe(1);
  expect(excel.workbook.settings.size).toBe(0);
});
