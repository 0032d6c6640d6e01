import type { Edit } from '../../../../src/core/fill/edit';
import { cellName } from '../../../../src/core/grid/address';
import { openWorkbook, type Workbook } from '../../../../src/hosts/xlsx/workbook';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { differingParts } from '../../../support/compare-parts';
import { buildWorkbook, type CellPlan, type SheetPlan } from '../../../support/build-workbook';
import { readFixture } from '../../../files/fixture-files';

const open = (...sheets: readonly SheetPlan[]): Workbook => openWorkbook(buildWorkbook({ sheets }));

const edit = (
  a1: string,
  expected: Edit['expected'],
  change: Omit<Edit, 'at' | 'expected'>,
  sheet = 'S',
): Edit => ({
  at: { sheet, a1 },
  expected,
  ...change,
});

const untrusted = (workbook: Workbook, sheet = 'S'): string[] =>
  workbook
    .readTrusted(sheet)
    .cells.filter(({ text }) => text === '待重算')
    .map(({ row, column }) => cellName(row, column));

const form = (): Workbook =>
  open({
    name: 'S',
    cells: {
      A1: 10,
      A2: 20,
      B1: { formula: '=A1*2', value: 20 },
      B2: { formula: '=A2*2', value: 40 },
      C1: { formula: '=SUM(B1:B2)', value: 60 },
      D1: { formula: '=1+1', value: 2 },
    },
  });

test('nothing is out of date in a file as opened', () => {
  expect(untrusted(form())).toEqual([]);
  expect(form().readTrusted('S')).toEqual(form().readSheet('S'));
});

test('an edit makes every formula out of date that depends on the cell, and taking it back none', () => {
  const workbook = form();
  const inverse = workbook.apply([edit('A1', 10, { value: 11 })]);
  expect(untrusted(workbook)).toEqual(['B1', 'C1']);
  const c1 = workbook.readTrusted('S').cells.find(({ row, column }) => row === 0 && column === 2);
  expect(c1).toMatchObject({ type: 'text', value: '待重算', formula: '=SUM(B1:B2)' });
  workbook.apply(inverse);
  expect(untrusted(workbook)).toEqual([]);
});

test('a blank that is filled inside a sum counts, a number format does not', () => {
  const workbook = open({ name: 'S', cells: { A1: 1, A9: { formula: '=SUM(A1:A8)', value: 1 } } });
  workbook.apply([edit('A1', 1, { numberFormat: '0.00' })]);
  expect(untrusted(workbook)).toEqual([]);
  workbook.apply([edit('A5', null, { value: 4 })]);
  expect(untrusted(workbook)).toEqual(['A9']);
});

test('the result of a written formula is as old as its batch', () => {
  const workbook = open({ name: 'S', cells: { A1: 10, B1: 5, D1: { formula: '=C1', value: 0 } } });
  workbook.apply([edit('C1', null, { formula: '=B1/A1', value: 0.4 }), edit('B1', 5, { value: 4 })]);
  expect(untrusted(workbook)).toEqual(['D1']);
  const inverse = workbook.apply([edit('A1', 10, { value: 20 })]);
  expect(untrusted(workbook)).toEqual(['C1', 'D1']);
  workbook.apply(inverse);
  expect(untrusted(workbook)).toEqual(['D1']);
});

test('a formula without a result has none to trust', () => {
  const workbook = form();
  workbook.apply([edit('E1', null, { formula: '=D1' })]);
  expect(untrusted(workbook)).toEqual(['E1']);
});

test('a formula that replaces another no longer depends on what that one did', () => {
  const workbook = form();
  workbook.apply([edit('A1', 10, { value: 11 }), edit('B1', '=A1*2', { value: 7 })]);
  expect(untrusted(workbook)).toEqual(['C1']);
});

test('dependence goes from sheet to sheet and back, whatever the case of their names', () => {
  const workbook = open(
    { name: 'S', cells: { A1: 1, C1: { formula: "='数据 源'!A1+1", value: 3 } } },
    { name: '数据 源', cells: { A1: { formula: '=s!A1*2', value: 2 } } },
    { name: '别处', cells: { A1: { formula: '=B1', value: 0 } } },
  );
  workbook.apply([edit('A1', 1, { value: 5 })]);
  expect(untrusted(workbook)).toEqual(['C1']);
  expect(untrusted(workbook, '数据 源')).toEqual(['A1']);
  expect(untrusted(workbook, '别处')).toEqual([]);
});

test('formulas in a circle come to an end', () => {
  const workbook = open({
    name: 'S',
    cells: { A1: 1, B1: { formula: '=C1+A1', value: 1 }, C1: { formula: '=B1', value: 1 } },
  });
  workbook.apply([edit('A1', 1, { value: 2 })]);
  expect(untrusted(workbook)).toEqual(['B1', 'C1']);
});

test('names and text that is worked out may read anything', () => {
  const workbook = open({
    name: 'S',
    cells: { A1: 1, B1: { formula: '=总分', value: 1 }, B2: { formula: '=INDIRECT("Z"&9)', value: 1 } },
  });
  workbook.apply([edit('D4', null, { value: 2 })]);
  expect(untrusted(workbook)).toEqual(['B1', 'B2']);
});

test('in the demanding workbook a score makes its sums out of date, on its sheet and on others', () => {
  const workbook = openWorkbook(readFixture('demanding.xlsx'));
  const sheet = '自评表 2025';
  workbook.apply([edit('J5', 4.8, { value: 4.9 }, sheet)]);
  const dependents = workbook
    .readSheet(sheet)
    .cells.filter(({ formula }) => /\bJ\$?5\b|J5:/.test(formula ?? ''))
    .map(({ row, column }) => cellName(row, column));
  expect(dependents.length).toBeGreaterThan(0);
  const stale = untrusted(workbook, sheet);
  expect(dependents.filter((a1) => !stale.includes(a1))).toEqual([]);
  expect(untrusted(workbook, sheet)).not.toContain('H6');
});

describe('saving', () => {
  const trusted = (file: Uint8Array, sheet = 'S'): (string | number | boolean | null)[] =>
    openWorkbook(file)
      .readTrusted(sheet)
      .cells.map(({ value }) => value);

  test('may leave results out that are out of date, and keeps them otherwise', () => {
    const workbook = form();
    const original = workbook.save();
    const inverse = workbook.apply([edit('A1', 10, { value: 11 })]);
    const file = workbook.save({ staleResults: 'drop' });
    expect(trusted(file)).toEqual([11, '待重算', '待重算', 2, 20, 40]);
    expect(trusted(workbook.save())).toEqual([11, 20, 60, 2, 20, 40]);
    expect(
      openWorkbook(file)
        .readSheet('S')
        .cells.map(({ formula }) => formula),
    ).toEqual(
      form()
        .readSheet('S')
        .cells.map(({ formula }) => formula),
    );
    workbook.apply(inverse);
    expect(differingParts(original, workbook.save({ staleResults: 'drop' }))).toEqual([]);
  });

  test('shared and array formulas stay what they are without their results', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c>' +
      '<c r="C1" t="str"><f t="array" ref="C1:C2">A1:A2&amp;"次"</f><v>1次</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c>' +
      '<c r="C2" t="str"><v>2次</v></c></row>';
    const path = 'xl/worksheets/sheet1.xml';
    const parts = unzipSync(buildWorkbook({ sheets: [{ name: 'S', cells: {} }] }));
    const empty = strFromU8(parts[path] ?? new Uint8Array());
    const sheet = strToU8(empty.replace('<sheetData></sheetData>', `<sheetData>${rows}</sheetData>`));
    const workbook = openWorkbook(zipSync({ ...parts, [path]: sheet }));
    workbook.apply([edit('A1', 1, { value: 7 })]);
    expect(untrusted(workbook)).toEqual(['B1', 'C1', 'C2']);
    const file = workbook.save({ staleResults: 'drop' });
    expect(strFromU8(unzipSync(file)[path] ?? new Uint8Array())).toContain(
      rows
        .replace('<v>1</v>', '<v>7</v>')
        .replace('<v>2</v></c><c r="C1" t="str">', '</c><c r="C1">')
        .replace('<v>1次</v>', ''),
    );
    expect(untrusted(openWorkbook(file))).toEqual(['B1', 'C1']);
  });

  test('takes results on other sheets away too', () => {
    const workbook = open(
      { name: 'S', cells: { A1: 1 } },
      {
        name: 'T',
        cells: { A1: { formula: '=S!A1', value: 1 }, A2: { formula: '="字"&S!A1', value: '字1' } },
      },
      { name: 'U', cells: { A1: { formula: '=1', value: 1 } } },
    );
    const original = workbook.save();
    workbook.apply([edit('A1', 1, { value: 2 })]);
    const file = workbook.save({ staleResults: 'drop' });
    expect(trusted(file, 'T')).toEqual(['待重算', '待重算']);
    expect(differingParts(original, file)).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(strFromU8(unzipSync(file)['xl/workbook.xml'] ?? new Uint8Array())).toContain('fullCalcOnLoad="1"');
  });
});

test('ten thousand running sums are followed quickly', () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => n + 1);
  const cells: SheetPlan['cells'] = Object.fromEntries(
    rows.flatMap((row): [string, CellPlan][] => [
      [`A${row}`, 1],
      [`B${row}`, { formula: `=SUM(A$1:A${row})`, value: row }],
    ]),
  );
  const workbook = open({ name: 'S', cells });
  workbook.readSheet('S');
  workbook.apply([edit('A5000', 1, { value: 2 })]);
  const start = performance.now();
  expect(untrusted(workbook)).toHaveLength(5001);
  expect(performance.now() - start).toBeLessThan(2000);
});
