import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { HostError } from '../../../src/core/host';
import { isReport } from '../../../src/hosts/docx/is-report';
import { openReport } from '../../../src/hosts/docx/open-report';
import {
  buildDocument,
  cell,
  documentParts,
  paragraph,
  row,
  run,
  table,
  zipParts,
} from '../../support/build-document';
import { buildWorkbook } from '../../support/build-workbook';
import { fc } from '../../support/fast-check';

const fixture = readFileSync(path.resolve(__dirname, '../../fixtures/reports/self-evaluation.docx'));

/** The code and detail that opening ends with, `read` when it succeeds. Anything but a `HostError` fails the test. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    await openReport(bytes);
    return 'read';
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return `${error.code}: ${error.detail}`;
  }
}

const withPart = (name: string, text: string): Uint8Array =>
  zipParts({ ...documentParts({ body: paragraph('甲') }), [name]: text });

const without = (name: string): Uint8Array =>
  zipParts(
    Object.fromEntries(
      Object.entries(documentParts({ body: paragraph('甲') })).filter(([known]) => known !== name),
    ),
  );

const compoundFile = (stream: string): Uint8Array =>
  Uint8Array.of(
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(600),
    ...Buffer.from(`${stream}\0`, 'utf16le'),
  );

/** A document whose main part claims a size of `claimed` bytes. */
function claiming(claimed: number): Uint8Array {
  const bytes = buildDocument({ body: paragraph('甲'.repeat(2000)) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString();
    if (name === 'word/document.xml') view.setUint32(at + 24, claimed, true);
  }
  return bytes;
}

const nested = (levels: number): string =>
  '<w:sdt><w:sdtContent>'.repeat(levels) + paragraph('深') + '</w:sdtContent></w:sdt>'.repeat(levels);

const bomb = (): Uint8Array => {
  const { 'word/document.xml': main = '', ...rest } = documentParts({ body: paragraph('炸') });
  const filler = strToU8(main.replace('炸', 'x'.repeat(24_000_000)));
  const others = Object.entries(rest).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...Object.fromEntries(others), 'word/document.xml': filler });
};

describe('what is no report that can be read is refused by name', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), 'not-a-workbook: empty'],
    ['a .doc or .wps file', () => compoundFile('WordDocument'), 'old-format: doc'],
    ['a document with a password', () => compoundFile('EncryptedPackage'), 'encrypted: '],
    ['an old workbook', () => compoundFile('Workbook'), 'not-a-workbook: '],
    [
      'an .xlsx file',
      () => buildWorkbook({ sheets: [{ name: '表', cells: { A1: 1 } }] }),
      'not-a-workbook: xl/workbook.xml',
    ],
    ['a zip file', () => zipParts({ 'readme.txt': 'hello' }), 'not-a-workbook: '],
    ['a PDF', () => strToU8('%PDF-1.7\n'), 'unsupported: pdf'],
    ['a web page saved as .doc', () => strToU8('\uFEFF<html><p>甲</p></html>'), 'unsupported: html'],
    ['rich text saved as .doc', () => strToU8('{\\rtf1\\ansi}'), 'unsupported: rtf'],
    ['a document without main part', () => without('word/document.xml'), 'damaged: word/document.xml'],
    ['a document cut short', () => fixture.subarray(0, 3000), 'damaged: zip'],
    [
      'tags that do not match',
      () => buildDocument({ body: '<w:p><w:r></w:p></w:r>' }),
      'damaged: word/document.xml',
    ],
    [
      'an attribute without quotes',
      () => buildDocument({ body: '<w:hyperlink r:id=1/>' }),
      'damaged: word/document.xml',
    ],
    ['an unknown prefix', () => buildDocument({ body: '<nobody:p/>' }), 'read'],
    [
      'a picture without relationship',
      () => buildDocument({ body: '<w:p><w:r><w:pict><v:imagedata r:id="rId5"/></w:pict></w:r></w:p>' }),
      'read',
    ],
    [
      'a document type',
      () => withPart('word/document.xml', '<!DOCTYPE w [<!ENTITY a "aaa">]><w/>'),
      'hostile: word/document.xml',
    ],
    [
      'entities nobody declared',
      () => buildDocument({ body: paragraph('&lol;') }),
      'damaged: word/document.xml',
    ],
    [
      'nesting deeper than anybody writes',
      () => buildDocument({ body: nested(50_000) }),
      'hostile: word/document.xml',
    ],
    [
      'a row of a million columns',
      () => buildDocument({ body: table(row([cell('甲', '<w:gridSpan w:val="1000000"/>')])) }),
      'too-large: 1024 columns',
    ],
    [
      'a row that begins at a million',
      () => buildDocument({ body: table(row([cell('甲')], '<w:gridBefore w:val="1000000"/>')) }),
      'too-large: 1024 columns',
    ],
    ['a size that is too small', () => claiming(100), 'hostile: word/document.xml'],
    ['a size that nothing shrinks from', () => claiming(200_000_000), 'hostile: word/document.xml'],
    ['a part that unpacks to more text than a report has', bomb, 'too-large: word/document.xml'],
    [
      'more tags than a report has',
      () => buildDocument({ body: '<w:r/>'.repeat(600_000) }),
      'too-large: word/document.xml',
    ],
  ])('%s', async (_, bytes, expected) => expect(await outcome(bytes())).toBe(expected));
});

it('reads 10,000 paragraphs, and nesting as deep as programs write it', async () => {
  const many = Array.from({ length: 10_000 }, (_, n) => paragraph(`第 ${String(n)} 段`)).join('');
  const { paragraphs } = await openReport(buildDocument({ body: many + nested(100) }));
  expect(paragraphs).toHaveLength(10_001);
  expect(paragraphs.at(-2)).toEqual({ text: '第 9999 段', place: { kind: 'paragraph', number: 10_000 } });
  expect(paragraphs.at(-1)?.text).toBe('深');
});

it('fetches nothing and looks at no other file, whatever the document refers to', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    response.end('secret');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-report-'));
  try {
    const secret = path.join(folder, 'secret.txt');
    writeFileSync(secret, 'secret');
    const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const blip = (id: string): string =>
      `<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
    const report = await openReport(
      buildDocument({
        body: `<w:p><w:r>${blip('rId1')}${blip('rId2')}</w:r><w:hyperlink r:id="rId1">${run('链接')}</w:hyperlink></w:p><w:subDoc r:id="rId3"/>`,
        arrows: [
          ['rId1', 'image', `${address}/image.png`, 'External'],
          ['rId2', 'image', pathToFileURL(secret).href, 'External'],
          ['rId3', 'subDocument', `${address}/part.docx`, 'External'],
          ['rId4', 'attachedTemplate', `${address}/template.dotx`, 'External'],
          ['rId5', 'footnotes', `${address}/footnotes.xml`, 'External'],
        ],
      }),
    );
    expect(report.paragraphs.map(({ text }) => text)).toEqual(['链接']);
    expect(report.gaps).toEqual([
      { kind: 'picture', count: 2 },
      { kind: 'embedded', count: 1 },
    ]);
    expect(asked).toEqual([]);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

it('ends damaged documents with a HostError or reads them, and never otherwise', async () => {
  const damage = fc.array(fc.tuple(fc.nat(fixture.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const bytes = Uint8Array.from(fixture);
      for (const [at, value] of changes) bytes[at] = value;
      expect(await outcome(bytes)).toMatch(/^(?:read|[a-z-]+: .*)$/u);
      expect(typeof isReport(bytes)).toBe('boolean');
    }),
    { numRuns: 60 },
  );
});

it('never fails otherwise on markup put together at random', async () => {
  const piece = fc.constantFrom(
    ...[
      '<w:p>',
      '</w:p>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '</w:tr>',
      '<w:tc>',
      '</w:tc>',
      '<w:r>',
      '</w:r>',
    ],
    ...[
      '<w:t>甲</w:t>',
      '<w:vMerge/>',
      '<w:tcPr><w:vMerge/></w:tcPr>',
      '<w:trPr><w:gridBefore w:val="-3"/></w:trPr>',
    ],
    ...['<w:fldChar w:fldCharType="end"/>', '<w:footnoteReference w:id="9"/>', '<w:sym w:char="x"/>'],
    ...[
      '<mc:AlternateContent>',
      '</mc:AlternateContent>',
      '<w:drawing><wp:inline/></w:drawing>',
      '<w:bookmarkStart w:id="1"/>',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
      expect(await outcome(buildDocument({ body: pieces.join('') }))).toMatch(/^(?:read|damaged: .*)$/u);
    }),
    { numRuns: 150 },
  );
});

describe('isReport', () => {
  it.each<[string, Uint8Array, boolean]>([
    ['a .docx file', fixture, true],
    ['a .doc file', compoundFile('WordDocument'), true],
    ['an old workbook', compoundFile('Workbook'), false],
    ['an .xlsx file', buildWorkbook({ sheets: [{ name: '表', cells: { A1: 1 } }] }), false],
    ['a .docx file cut short', fixture.subarray(0, 3000), false],
    ['text', strToU8('PK 赛'), false],
    ['nothing', new Uint8Array(), false],
  ])('%s: %#', (_, bytes, expected) => expect(isReport(bytes)).toBe(expected));
});
