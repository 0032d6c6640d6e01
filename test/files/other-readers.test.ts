import { read } from '@e965/xlsx';
import { Workbook as ExcelJsWorkbook } from 'exceljs';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { buildWorkbook } from '../support/build-workbook';
import { readFixture } from './fixture-files';

/** The demanding workbook after a fill and a mark. */
function filledAndMarked(file: Uint8Array, sheet: string): Uint8Array {
  const workbook = openWorkbook(file);
  workbook.apply([
    {
      at: { sheet, a1: 'G3' },
      expected: null,
      formula: '=ROUND(1/8,4)',
      value: 0.125,
      numberFormat: '0.00%',
    },
    { at: { sheet, a1: 'H3' }, expected: null, value: '优 <秀> & "好"' },
  ]);
  workbook.mark(sheet, [{ at: { sheet, a1: 'B2' }, severity: 'error', note: '执行率应为 12.50%' }]);
  return workbook.save();
}

test('SheetJS reads what was filled and the note of a mark', () => {
  const file = filledAndMarked(readFixture('demanding.xlsx'), '空白批注');
  const sheet = read(file, { cellNF: true, cellFormula: true }).Sheets['空白批注'];
  expect(sheet?.['G3']).toMatchObject({ t: 'n', v: 0.125, f: 'ROUND(1/8,4)', z: '0.00%', w: '12.50%' });
  expect(sheet?.['H3']).toMatchObject({ v: '优 <秀> & "好"' });
  const [note] = (sheet?.['B2'] as { c: { a: string; t: string }[] }).c;
  expect(note).toMatchObject({ a: 'ziping' });
  expect(note?.t).toContain('执行率应为 12.50%');
});

test('ExcelJS reads the conditional format and the note of a mark', async () => {
  const file = filledAndMarked(
    buildWorkbook({ sheets: [{ name: '自评表', cells: { B2: '甲' } }] }),
    '自评表',
  );
  const workbook = new ExcelJsWorkbook();
  await workbook.xlsx.load(Buffer.from(file) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const sheet = workbook.getWorksheet('自评表');
  expect(sheet?.getCell('G3').value).toEqual({ formula: 'ROUND(1/8,4)', result: 0.125 });
  expect(sheet?.getCell('G3').numFmt).toBe('0.00%');
  expect(sheet?.getCell('B2').note).toMatchObject({
    texts: [{ text: 'ziping:' }, { text: '\n执行率应为 12.50%' }],
  });
  const formats = (sheet as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings;
  expect(formats).toMatchObject([
    { ref: 'B2', rules: [{ type: 'expression', formulae: ['N("ziping/1/error")=0'], priority: 1 }] },
  ]);
});
