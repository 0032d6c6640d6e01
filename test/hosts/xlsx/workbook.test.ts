import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Edit } from '../../../src/core/fill/edit';
import { openWorkbook, type Workbook } from '../../../src/hosts/xlsx/workbook';
import { buildWorkbook, workbookParts, type SheetPlan } from '../../support/build-workbook';
import { differingParts } from '../../support/compare-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

const partOf = (file: Uint8Array, path: string): string => {
  const part = unzipSync(file)[path];
  return part === undefined ? '' : strFromU8(part);
};

const open = (plan: Omit<SheetPlan, 'name'>): Workbook =>
  openWorkbook(buildWorkbook({ sheets: [{ name: 'S', ...plan }] }));

const edit = (a1: string, expected: Edit['expected'], change: Omit<Edit, 'at' | 'expected'>): Edit => ({
  at: { sheet: 'S', a1 },
  expected,
  ...change,
});

/** A file whose sheet is written out by hand, with a list of formula cells. */
function written(sheet: string, more: Record<string, string> = {}): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: 'S', cells: {} }] });
  return zip({ ...parts, [SHEET]: `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`, ...more });
}

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'no error';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('cells and rows are written where they belong, others are left as they stand', () => {
  const sheet =
    '<dimension ref="B2:C2"/><cols><col min="5" max="5" width="9" style="0"/></cols><sheetData>' +
    '<row r="2" spans="2:3" ht="20"><c r="B2" t="str"><v>a</v></c><c r="C2"><v> 1 </v></c></row><row r="5"/></sheetData>';
  const workbook = openWorkbook(written(sheet));
  workbook.apply([
    edit('A1', null, { value: 'x' }),
    edit('A2', null, { value: 1 }),
    edit('D2', null, { value: true }),
    edit('B5', null, { formula: '=A1&"<"', value: 'x<' }),
    edit('A7', null, { formula: '=1+1' }),
  ]);
  expect(partOf(workbook.save(), SHEET)).toBe(
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:D7"/><cols><col min="5" max="5" width="9" style="0"/></cols><sheetData>` +
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row>' +
      '<row r="2" ht="20"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>a</v></c><c r="C2"><v> 1 </v></c><c r="D2" t="b"><v>1</v></c></row>' +
      '<row r="5"><c r="B5" t="str"><f>A1&amp;"&lt;"</f><v>x&lt;</v></c></row>' +
      '<row r="7"><c r="A7"><f>1+1</f></c></row></sheetData></worksheet>',
  );
});

test('a sheet without rows gets its first', () => {
  const workbook = openWorkbook(written('<sheetData/>'));
  workbook.apply([edit('B2', null, { value: 1 })]);
  expect(partOf(workbook.save(), SHEET)).toContain(
    '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
  );
});

test('a new number format keeps the look and the lock of the cell, and is added once', () => {
  const cells = {
    A1: { value: 1, look: 'head' as const, locked: false },
    B1: { value: 2, look: 'head' as const, locked: false },
  };
  const workbook = open({ cells });
  const inverse = workbook.apply([
    edit('A1', 1, { numberFormat: '0.00%' }),
    edit('B1', 2, { value: 3, numberFormat: '0.00%' }),
    edit('C1', null, { value: 4, numberFormat: '0.0"分"' }),
  ]);
  const styles = partOf(workbook.save(), 'xl/styles.xml');
  const xfs = [...styles.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)].map(([xf]) => xf).slice(1);
  expect(xfs).toHaveLength(4);
  expect(xfs[2]).toBe((xfs[1] ?? '').replace('numFmtId="0"', 'numFmtId="10"'));
  expect(styles).toContain('formatCode="0.0&quot;分&quot;"');
  const saved = openWorkbook(workbook.save()).readSheet('S');
  expect(saved.cells.map(({ text, locked }) => [text, locked])).toEqual([
    ['100.00%', false],
    ['300.00%', false],
    ['4.0分', true],
  ]);
  expect(inverse).toContainEqual(edit('A1', 1, { value: 1, numberFormat: 'General' }));
});

test('a cell that only changes its number format keeps its rich text', () => {
  const rich = '<row r="1"><c r="A1" t="inlineStr"><is><r><t>粗</t></r><r><t>细</t></r></is></c></row>';
  const workbook = openWorkbook(written(`<sheetData>${rich}</sheetData>`));
  workbook.apply([edit('A1', '粗细', { numberFormat: '@' })]);
  expect(partOf(workbook.save(), SHEET)).toContain(
    't="inlineStr" s="1"><is><r><t>粗</t></r><r><t>细</t></r></is></c>',
  );
});

test('a new cell takes the style of its row, else of its column', () => {
  const sheet =
    '<cols><col min="1" max="1" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1"/><row r="2" s="1"/></sheetData>';
  const workbook = openWorkbook(written(sheet));
  workbook.apply([
    edit('A1', null, { value: 1 }),
    edit('A2', null, { value: 2 }),
    edit('B3', null, { value: 3 }),
  ]);
  const text = partOf(workbook.save(), SHEET);
  expect(text).toContain('<c r="A1" s="1"><v>1</v></c>');
  expect(text).toContain('<c r="A2" s="2"><v>2</v></c>');
  expect(text).toContain('<c r="B3"><v>3</v></c>');
});

test('an edit asks for recalculation, and a formula drops the list of formula cells', () => {
  const parts = workbookParts({
    sheets: [{ name: 'S', cells: { A1: 1, B1: { formula: '=A1', value: 1 } } }],
  });
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = parts['[Content_Types].xml'] ?? '';
  const file = zip({
    ...parts,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>`,
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${office}/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
    '[Content_Types].xml': types.replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="a/b"/></Types>',
    ),
  });
  const workbook = openWorkbook(file);
  const inverse = workbook.apply([edit('A1', 1, { value: 2 })]);
  expect(differingParts(file, workbook.save())).toEqual(['xl/workbook.xml', SHEET]);
  expect(partOf(workbook.save(), 'xl/workbook.xml')).toContain(
    '</sheets><calcPr fullCalcOnLoad="1"/></workbook>',
  );
  const formula = workbook.apply([edit('B1', '=A1', { value: 5 })]);
  const saved = workbook.save();
  expect(Object.keys(unzipSync(saved))).not.toContain('xl/calcChain.xml');
  expect(partOf(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(partOf(saved, '[Content_Types].xml')).toBe(types);
  workbook.apply([...formula, ...inverse]);
  expect(differingParts(file, workbook.save())).toEqual([]);
});

test('a workbook without styles gets them when a number format needs one', () => {
  const all = workbookParts({ sheets: [{ name: 'S', cells: { A1: 0.5 } }] });
  const parts = Object.fromEntries(Object.entries(all).filter(([path]) => path !== 'xl/styles.xml'));
  const bare = zip({
    ...parts,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      /<Override PartName="\/xl\/styles.*?\/>/,
      '',
    ),
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      /<Relationship Id="rId2".*?\/>/,
      '',
    ),
  });
  const workbook = openWorkbook(bare);
  const inverse = workbook.apply([edit('A1', 0.5, { value: 0.5, numberFormat: '0%' })]);
  expect(openWorkbook(workbook.save()).readSheet('S').cells[0]?.text).toBe('50%');
  workbook.apply(inverse);
  workbook.mark('S', [{ at: { sheet: 'S', a1: 'A1' }, severity: 'error', note: '' }]);
  const marked = openWorkbook(workbook.save());
  expect(marked.clearMarks('workbook').removed).toBe(1);
  expect(differingParts(bare, marked.save())).toEqual([]);
});

test.each<[string, string, Edit]>([
  ['the first cell of a shared formula', 'formula-cell', edit('A1', '=1', { value: 1 })],
  ['a cell that an array formula fills', 'formula-cell', edit('B2', 2, { value: 1 })],
  ['a cell that a data table fills', 'formula-cell', edit('C1', 5, { value: 1 })],
  ['an area that is no merged area', 'unsupported', edit('D1:E2', null, { value: 1 })],
  ['an address that is none', 'unsupported', edit('A:A', null, { value: 1 })],
  ['a number that is none', 'unsupported', edit('D1', null, { value: Number.NaN })],
  ['a text that no cell can hold', 'too-large', edit('D1', null, { value: 'x'.repeat(32_768) })],
])('refuses %s', (_, code, refused) => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">1</f></c>' +
    '<c r="B1"><f t="array" ref="B1:B2">ROW(A1:A2)</f><v>1</v></c><c r="C1"><v>5</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2"><v>2</v></c>' +
    '<c r="C2"><f t="dataTable" ref="C1:C3" r1="A1"/><v>3</v></c></row></sheetData>';
  const file = written(sheet);
  const workbook = openWorkbook(file);
  expect(codeOf(() => workbook.apply([edit('F1', null, { value: 1 }), refused]))).toBe(code);
  expect(differingParts(file, workbook.save())).toEqual([]);
});

test('a member of a shared formula may be changed, since the others do not need it', () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row></sheetData>';
  const workbook = openWorkbook(written(sheet));
  workbook.apply([edit('B1', '=D1', { value: 9 })]);
  expect(
    openWorkbook(workbook.save())
      .readSheet('S')
      .cells.map(({ formula, value }) => formula ?? value),
  ).toEqual(['=C1', 9]);
});

test('a merged area is edited by its whole address or by its first cell', () => {
  const workbook = open({ cells: { A1: '题' }, merges: ['A1:B2'] });
  workbook.apply([edit('A1:B2', '题', { value: '目' }), edit('A1', '目', { value: '题目' })]);
  expect(workbook.readSheet('S').cells.map(({ value }) => value)).toEqual(['题目']);
});

test('the header of a table stays, since it names the columns', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = `<Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/>`;
  const file = written('<sheetData><row r="1"><c r="A1" t="str"><v>得分</v></c></row></sheetData>', {
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="A1:B3"/>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relation}</Relationships>`,
  });
  const workbook = openWorkbook(file);
  expect(codeOf(() => workbook.apply([edit('A1', '得分', { value: '分' })]))).toBe('unsupported');
  workbook.apply([edit('A2', null, { value: 9 })]);
  expect(workbook.readSheet('S').cells.map(({ value }) => value)).toEqual(['得分', 9]);
});
