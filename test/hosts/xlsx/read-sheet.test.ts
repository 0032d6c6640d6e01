import { strToU8, zipSync } from 'fflate';
import { cellName } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import { HostError } from '../../../src/core/host';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { buildWorkbook, workbookParts, type WorkbookPlan } from '../../support/build-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Written {
  /** Markup inside `sheetData`. */
  readonly data: string;
  readonly before?: string;
  readonly behind?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly plan?: Omit<WorkbookPlan, 'sheets'>;
}

/** Reads a sheet that is written out by hand. */
function readWritten({ data, before = '', behind = '', strings, styles, plan }: Written): Grid {
  const parts = workbookParts({ ...plan, sheets: [{ name: 'S', cells: {} }] });
  parts[SHEET] = `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${behind}</worksheet>`;
  if (styles !== undefined) parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  if (strings !== undefined) {
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings}</sst>`;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings';
    parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rId99" Type="${type}" Target="/xl/sharedStrings.xml"/></Relationships>`,
    );
  }
  return openWorkbook(zip(parts)).readSheet('S');
}

const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

const valuesOf = (grid: Grid): Record<string, unknown> =>
  Object.fromEntries(grid.cells.map(({ row, column, value }) => [cellName(row, column), value]));

const codeOf = (written: Written): string => {
  try {
    readWritten(written);
    return 'no error';
  } catch (error) {
    if (error instanceof HostError) return `${error.code} ${error.detail}`;
    throw error;
  }
};

test('rows and cells without an address stand next to the one before', () => {
  const data =
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
  expect(valuesOf(readWritten({ data }))).toEqual({ A1: 1, B1: 2, C4: 3, D4: 4, A5: 5 });
});

test('texts: shared, rich, with readings, inline, verbatim, escaped', () => {
  const strings =
    '<si><t>预算</t></si><si/><si><r><rPr><b/></rPr><t>执</t></r><r><t xml:space="preserve">行 </t></r></si>' +
    '<si><t>振</t><rPh sb="0" eb="1"><t>ふ</t></rPh><phoneticPr fontId="1"/></si><si><t><![CDATA[<a> & b]]></t></si>' +
    '<si><t>一&#10;二&#x20;&lt;三&gt;_x0009__x005F_x0041_</t></si>';
  const cells = [0, 1, 2, 3, 4, 5].map((n) => `<c t="s"><v>${n}</v></c>`).join('');
  const data = `<row>${cells}<c t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c><c t="str"><f>"a"</f><v>a</v></c></row>`;
  expect(valuesOf(readWritten({ data, strings }))).toEqual({
    A1: '预算',
    C1: '执行 ',
    D1: '振',
    E1: '<a> & b',
    F1: '一\n二 <三>\t_x0041_',
    G1: '内联',
    H1: 'a',
  });
});

test('numbers, truth values, errors and blanks', () => {
  const data =
    '<row><c><v>1.5E-3</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><v></v></c><c/><c t="n"><v> 7 </v></c></row>';
  const grid = readWritten({ data });
  expect(valuesOf(grid)).toEqual({ A1: 0.0015, B1: true, C1: '#N/A', F1: 7 });
  expect(grid.cells.map(({ type }) => type)).toEqual(['number', 'boolean', 'error', 'number']);
});

test('dates as text become the serial number of the calendar in use', () => {
  const data =
    '<row><c t="d"><v>2023-12-31</v></c><c t="d"><v>2023-12-31T12:00:00Z</v></c><c t="d"><v>1900-01-01</v></c></row>';
  expect(valuesOf(readWritten({ data }))).toEqual({ A1: 45_291, B1: 45_291.5, C1: 1 });
  expect(valuesOf(readWritten({ data, plan: { date1904: true } }))['A1']).toBe(43_829);
});

test('a date of the 1904 calendar shows the day it means and keeps its number', () => {
  const sheets = [{ name: 'S', cells: { A1: { value: 43_829, numberFormat: 'yyyy"年"m"月"d"日"' } } }];
  const [cell] = openWorkbook(buildWorkbook({ sheets, date1904: true })).readSheet('S').cells;
  expect(cell).toMatchObject({ value: 43_829, text: '2023年12月31日' });
});

test('members of a shared formula show what filling it would give', () => {
  const data =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1+SUM(数据!A1:A$3)&amp;"A1"</f><v>1</v></c>' +
    '<c r="C1"><f t="shared" si="0"/><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>';
  expect(readWritten({ data }).cells.map(({ formula }) => formula)).toEqual([
    '=A1*$A$1+SUM(数据!A1:A$3)&"A1"',
    '=B1*$A$1+SUM(数据!B1:B$3)&"A1"',
    '=A2*$A$1+SUM(数据!A2:A$3)&"A1"',
  ]);
});

test('merged areas show only their first cell; hidden rows and columns are named', () => {
  const grid = readWritten({
    before: '<cols><col min="2" max="3" hidden="1"/><col min="4" max="16384" width="9"/></cols>',
    data: '<row r="1"><c><v>1</v></c><c><v>2</v></c></row><row r="2" hidden="true"><c><v>3</v></c></row><row r="3" ht="0"/>',
    behind: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
  });
  expect(valuesOf(grid)).toEqual({ A1: 1, A2: 3 });
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect([...grid.hiddenRows]).toEqual([1, 2]);
  expect([...grid.hiddenColumns]).toEqual([1, 2]);
});

test('styles give the number format and the lock', () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="0.0&quot;分&quot;"/></numFmts>' +
    '<cellXfs><xf/><xf numFmtId="10"/><xf numFmtId="170"><protection locked="0"/></xf><xf numFmtId="31"/><xf numFmtId="9999"/></cellXfs>';
  const data = [1, 2, 3, 4].map((style) => `<c s="${style}"><v>45291.123</v></c>`).join('');
  const cells = readWritten({ data: `<row>${data}<c s="2"/></row>`, styles }).cells;
  expect(cells.map(({ numberFormat, locked, text }) => [numberFormat, locked, text])).toEqual([
    ['0.00%', true, '4529112.30%'],
    ['0.0"分"', false, '45291.1分'],
    ['yyyy"年"m"月"d"日"', true, '2023年12月31日'],
    ['General', true, '45291.123'],
    ['0.0"分"', false, ''],
  ]);
});

test('a strict file with another prefix reads like any other', () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const parts = workbookParts({ sheets: [{ name: 'S', cells: {} }] });
  const translated = Object.entries(parts).map(([path, text]): [string, string] => [
    path,
    text
      .replaceAll(MAIN, `${strict}/spreadsheetml/main`)
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        `${strict}/officeDocument/relationships`,
      ),
  ]);
  const sheet = `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const workbook = openWorkbook(zip({ ...Object.fromEntries(translated), [SHEET]: sheet }));
  expect(valuesOf(workbook.readSheet('S'))).toEqual({ A1: 5 });
  workbook.apply([{ at: { sheet: 'S', a1: 'A1' }, expected: 5, value: '字', numberFormat: '0.00' }]);
  workbook.mark('S', [{ at: { sheet: 'S', a1: 'A1' }, severity: 'error', note: '说明' }]);
  const saved = openWorkbook(workbook.save());
  expect(valuesOf(saved.readSheet('S'))).toEqual({ A1: '字' });
  expect(saved.clearMarks('workbook').removed).toBe(1);
});

test.each<[string, Written]>([
  ['a text number that is not there', { data: '<row><c t="s"><v>7</v></c></row>' }],
  ['a number that is none', { data: '<row><c><v>12,5</v></c></row>' }],
  ['a cell out of order', { data: '<row r="1"><c r="B1"/><c r="A1"/></row>' }],
  ['a row out of order', { data: '<row r="2"/><row r="1"/>' }],
  ['a cell of another row', { data: '<row r="1"><c r="A2"/></row>' }],
  ['a row below the last', { data: '<row r="1048577"/>' }],
  ['a column beyond the last', { data: '<row r="1"><c r="XFE1"/></row>' }],
  ['a merged area that is none', { data: '', behind: '<mergeCells><mergeCell ref="A:A"/></mergeCells>' }],
  ['a tag that is not closed', { data: '<row><c></row>' }],
  ['a tag closed by another', { data: '<row><c></v></row>' }],
  ['an entity nobody knows', { data: '<row><c t="str"><v>&nbsp;</v></c></row>' }],
  ['a member of no formula', { data: '<row><c><f t="shared" si="4"/></c></row>' }],
  ['a date that is none', { data: '<row><c t="d"><v>31.12.2023</v></c></row>' }],
])('%s is damage, and the sheet is named', (_, written) => {
  expect(codeOf(written)).toBe(`damaged ${SHEET}`);
});

test('a declaration of a document type is refused', () => {
  expect(codeOf({ data: '', before: '<!DOCTYPE x>' })).toBe(`hostile ${SHEET}`);
});
