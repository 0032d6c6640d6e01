import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { readMarks } from '../support/read-marks';
import { readFixture, SHEETS } from './fixture-files';

/** The demanding workbook, marked in A1, B3 and C5 of every sheet and then saved by LibreOffice 7.4. */
const file = readFixture('marked-then-saved-by-libreoffice.xlsx');

test('marks are cleared although another program has written them anew', () => {
  expect(readMarks(file, 'xl/worksheets/sheet1.xml')).toHaveLength(3);
  const workbook = openWorkbook(file);
  expect(workbook.clearMarks('workbook').removed).toBeGreaterThanOrEqual(2 * SHEETS.length);
  const parts = unzipSync(workbook.save());
  const traces = Object.entries(parts).filter(([, bytes]) => strFromU8(bytes).includes('ziping'));
  expect(traces.map(([path]) => path)).toEqual([]);
  const notes = Object.entries(parts).filter(([path]) => /comments\d+\.xml$/.test(path));
  expect(notes).toHaveLength(2);
  expect(notes.map(([, bytes]) => strFromU8(bytes)).join()).toContain('原有批注');
});

test('marking it again leaves one mark a place', () => {
  const workbook = openWorkbook(file);
  workbook.mark('数据源', [{ at: { sheet: '数据源', a1: 'A1' }, severity: 'info', note: '新' }]);
  expect(readMarks(workbook.save(), 'xl/worksheets/sheet2.xml')).toEqual([{ a1: 'A1', severity: 'info' }]);
});
