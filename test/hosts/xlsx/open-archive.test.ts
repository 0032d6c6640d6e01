import { strToU8, zipSync } from 'fflate';
import { HostError } from '../../../src/core/host';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { workbookParts } from '../../support/build-workbook';
import { compoundFile } from '../../support/compound-file';

const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

const relations = (kind: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ` +
  `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;

const parts = workbookParts({ sheets: [{ name: '自评表', cells: { A1: 1 } }] });

const files: readonly [string, Uint8Array, string, string][] = [
  ['an empty file', new Uint8Array(), 'not-a-workbook', 'empty'],
  ['three bytes', Uint8Array.of(1, 2, 3), 'not-a-workbook', ''],
  ['text saved as .xls', strToU8('部门,得分\n财政局,98\n'), 'not-a-workbook', ''],
  [
    'a web page saved as .xls',
    strToU8('<html><table><tr><td>1</td></tr></table></html>'),
    'not-a-workbook',
    '',
  ],
  ['an encrypted workbook', compoundFile('EncryptedPackage'), 'encrypted', ''],
  ['an .xls file', compoundFile('Workbook'), 'old-format', 'xls'],
  ['an .xls file of Excel 5', compoundFile('Book'), 'old-format', 'xls'],
  ['a .doc file', compoundFile('WordDocument'), 'not-a-workbook', ''],
  ['a worksheet of Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), 'old-format', 'xls'],
  [
    'an XML spreadsheet of 2003',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'old-format',
    'xml',
  ],
  ['a zip file without a workbook', zip({ 'readme.txt': 'hello' }), 'not-a-workbook', ''],
  [
    'a .docx file',
    zip({
      '_rels/.rels': relations('officeDocument', 'word/document.xml'),
      'word/document.xml': '<w:document/>',
    }),
    'not-a-workbook',
    'word/document.xml',
  ],
  [
    'an .xlsb file',
    zip({ '_rels/.rels': relations('officeDocument', 'xl/workbook.bin') }),
    'unsupported',
    'xlsb',
  ],
  [
    'an .ods file',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'unsupported',
    'ods',
  ],
  [
    'a workbook whose part is missing',
    zip({ '_rels/.rels': relations('officeDocument', 'xl/workbook.xml') }),
    'damaged',
    'xl/workbook.xml',
  ],
  [
    'a workbook of chart sheets only',
    zip({
      ...parts,
      'xl/_rels/workbook.xml.rels': relations('chartsheet', 'worksheets/sheet1.xml'),
    }),
    'not-a-workbook',
    'sheets',
  ],
];

test.each(files)('%s is told by its content', (_, bytes, code, detail) => {
  const open = (): unknown => openWorkbook(bytes);
  expect(open).toThrow(HostError);
  expect(open).toThrow(expect.objectContaining({ code, detail }) as Error);
});

test('a sheet that points nowhere is damage, not a sheet less', () => {
  const file = zip({
    ...parts,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml').replace('rId1', 'rId9'),
  });
  expect(() => openWorkbook(file)).toThrow(expect.objectContaining({ code: 'damaged' }) as Error);
});

test('the same parts under another letter case are the same workbook', () => {
  const renamed = Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path.replace('sheet1', 'Sheet1'), text]),
  );
  expect(openWorkbook(zip(renamed)).readSheet('自评表').cells).toHaveLength(1);
});
