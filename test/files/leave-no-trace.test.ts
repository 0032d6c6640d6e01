import { cellName } from '../../src/core/grid/address';
import type { Edit } from '../../src/core/fill/edit';
import type { Mark } from '../../src/core/host';
import { openWorkbook, type Workbook } from '../../src/hosts/xlsx/workbook';
import { differingParts } from '../support/compare-parts';
import { readMarks } from '../support/read-marks';
import { unzipSync, strFromU8 } from 'fflate';
import { FIXTURES, readFixture, SHEETS } from './fixture-files';

const marksOf = (sheet: string): Mark[] => [
  { at: { sheet, a1: 'A1' }, severity: 'error', note: '总分 98.62 ≠ 97.62 & "合计" <1>' },
  { at: { sheet, a1: 'B3' }, severity: 'warning', note: '两行\n文字' },
  { at: { sheet, a1: 'C5' }, severity: 'info', note: '' },
  { at: { sheet, a1: 'D40' }, severity: 'error', note: '空白单元格' },
];

function markAll(workbook: Workbook): void {
  for (const sheet of SHEETS) workbook.mark(sheet, marksOf(sheet));
}

describe.each(FIXTURES)('%s', (name) => {
  const original = readFixture(name);

  test('saved as opened, every part is the same', () => {
    expect(differingParts(original, openWorkbook(original).save())).toEqual([]);
  });

  test('marked, saved, opened, cleared and saved again, every part is the same', () => {
    const workbook = openWorkbook(original);
    markAll(workbook);
    const marked = workbook.save();
    expect(readMarks(marked, 'xl/worksheets/sheet2.xml')).toHaveLength(4);
    const reopened = openWorkbook(marked);
    expect(reopened.clearMarks('workbook')).toEqual({ removed: 4 * SHEETS.length, unreadable: 0 });
    expect(differingParts(original, reopened.save())).toEqual([]);
  });

  test('marks change only the parts that must carry them', () => {
    const workbook = openWorkbook(original);
    markAll(workbook);
    const carriers =
      /^(\[Content_Types\]|xl\/(styles|worksheets\/(_rels\/)?sheet\d+|comments.*|drawings\/.*))\.(xml|vml|xml\.rels)$/;
    const changed = differingParts(original, workbook.save());
    expect(changed.filter((path) => !carriers.test(path))).toEqual([]);
    expect(changed.length).toBeGreaterThan(SHEETS.length);
  });

  test('marking a marked file again gives the file that marking it once gives', () => {
    const once = openWorkbook(original);
    markAll(once);
    const marked = once.save();
    const again = openWorkbook(marked);
    markAll(again);
    expect(differingParts(marked, again.save())).toEqual([]);
  });

  test('clearing one sheet leaves the marks of the others', () => {
    const workbook = openWorkbook(original);
    markAll(workbook);
    const reopened = openWorkbook(workbook.save());
    expect(reopened.clearMarks({ sheet: '数据源' }).removed).toBe(4);
    const saved = reopened.save();
    expect(readMarks(saved, 'xl/worksheets/sheet2.xml')).toEqual([]);
    expect(readMarks(saved, 'xl/worksheets/sheet4.xml')).toHaveLength(4);
  });

  test('edits taken back leave every part the same, in whatever order', () => {
    const workbook = openWorkbook(original);
    const first = workbook.apply(editsOf(workbook, '数据源'));
    const second = workbook.apply(editsOf(workbook, '空白批注'));
    const edited = workbook.save();
    expect(differingParts(original, edited)).not.toEqual([]);
    workbook.apply(first);
    workbook.apply(second);
    expect(differingParts(original, workbook.save())).toEqual([]);
  });

  test('edits are there when the file is opened again, and nothing else is different', () => {
    const workbook = openWorkbook(original);
    workbook.apply(editsOf(workbook, '数据源'));
    const expected = workbook.readSheet('数据源');
    const reopened = openWorkbook(workbook.save());
    expect(reopened.readSheet('数据源')).toEqual(expected);
    expect(reopened.readSheet('自评表 2025')).toEqual(openWorkbook(original).readSheet('自评表 2025'));
  });
});

test('a note of the user and a conversation stay, and their cells get no other note', () => {
  const workbook = openWorkbook(readFixture('demanding.xlsx'));
  markAll(workbook);
  const parts = unzipSync(workbook.save());
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  expect(text('xl/comments1.xml').match(/ref="C5"/g)).toHaveLength(1);
  expect(text('xl/comments1.xml')).toContain('原有批注：权重由HR核定');
  expect(text('xl/comments9.xml').match(/ref="B3"/g)).toHaveLength(1);
  expect(text('xl/comments9.xml')).toContain('空白单元格');
});

/** A number, a blank far away, a formula, a text with signs that XML and Excel mistake, all in a free style. */
function editsOf(workbook: Workbook, sheet: string): Edit[] {
  const cell = workbook
    .readSheet(sheet)
    .cells.findLast(({ type, formula }) => type !== 'blank' && formula === null);
  const a1 = cell === undefined ? 'A1' : cellName(cell.row, cell.column);
  return [
    { at: { sheet, a1 }, expected: cell?.value ?? null, value: 12.5, numberFormat: '0.000"％"' },
    { at: { sheet, a1: 'Z99' }, expected: null, formula: '=IF(1<2,"<&>",0)', value: '<&>' },
    { at: { sheet, a1: 'AA1' }, expected: null, value: ' 两行\n_x000D_ <b>&amp;</b>' },
    { at: { sheet, a1: 'AB1' }, expected: null, value: true },
  ];
}
