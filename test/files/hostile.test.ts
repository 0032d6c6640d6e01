import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import { buildWorkbook, workbookParts } from '../support/build-workbook';
import { compileForNode } from '../support/compile-for-node';
import { scratchFolders } from '../support/scratch-folders';

interface Outcome {
  readonly cells?: readonly (readonly [number, number, unknown])[];
  readonly error?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly megabytes: number;
}

const FIXTURES = join(__dirname, '../fixtures/hostile');
const SHEET = 'xl/worksheets/sheet1.xml';
const MEGABYTES = 300;
const newFolder = scratchFolders();
let compiled = '';
let folder = '';

beforeAll(() => {
  [compiled, folder] = [newFolder(), newFolder()];
  compileForNode(['src/core', 'src/package', 'src/hosts/xlsx'], compiled);
}, 60_000);

function readInOwnProcess(file: string, megabytes = MEGABYTES): Outcome {
  const script = join(__dirname, 'read-in-own-process.cjs');
  const outcome = JSON.parse(
    execFileSync(process.execPath, [script, compiled, file], { encoding: 'utf8' }),
  ) as Outcome;
  expect(outcome.megabytes).toBeLessThan(megabytes);
  return outcome;
}

function readBytes(bytes: Uint8Array, megabytes = MEGABYTES): Outcome {
  const file = join(folder, 'file.xlsx');
  writeFileSync(file, bytes);
  return readInOwnProcess(file, megabytes);
}

/** A small workbook whose sheet is `markup`, zipped like any other. */
function withSheet(markup: string): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: 'S', cells: { A1: 'x', B2: 3 } }] });
  const all = { ...parts, [SHEET]: markup };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}

const sheetAround = (data: string, behind = ''): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData>${behind}</worksheet>`;

describe('hostile fixtures end at once', () => {
  test.each([
    ['alloc', 'too-large', SHEET],
    ['laughs', 'hostile', SHEET],
    ['xxe', 'hostile', SHEET],
  ])('%s is refused as %s', (name, code, detail) => {
    expect(readInOwnProcess(join(FIXTURES, `${name}.xlsx`))).toMatchObject({
      error: 'HostError',
      code,
      detail,
    });
  });

  test.each(['cols', 'dim', 'dv', 'dvcol', 'proto'])('%s reads like any sheet', (name) => {
    const { cells } = readInOwnProcess(join(FIXTURES, `${name}.xlsx`));
    expect(cells).toEqual([
      [0, 0, 'x'],
      [1, 1, 3],
    ]);
  });

  test('one merged area over the whole sheet leaves only its first cell', () => {
    expect(readInOwnProcess(join(FIXTURES, 'merge.xlsx')).cells).toEqual([[0, 0, 'x']]);
  });

  test('a cell in the last corner costs no more than any other', () => {
    expect(readInOwnProcess(join(FIXTURES, 'sparse.xlsx')).cells).toContainEqual([1_048_575, 16_383, 1]);
  });
});

describe('hostile files made on the spot', () => {
  test('a part that unpacks beyond the limit is refused by its claim', () => {
    const bomb = zipSync({ ...sheetParts(), [SHEET]: new Uint8Array(257 * 1024 * 1024) }, { level: 1 });
    expect(readBytes(bomb)).toMatchObject({ code: 'too-large', detail: SHEET });
  }, 30_000);

  test('a part that unpacks to more than it claims is refused', () => {
    const big = zipSync({ ...sheetParts(), [SHEET]: new Uint8Array(64 * 1024 * 1024) });
    expect(readBytes(withClaim(big, SHEET, 100_000))).toMatchObject({ code: 'hostile', detail: SHEET });
  }, 30_000);

  test('more than two million cells are refused by count, when that many have been read', () => {
    const row = (n: number): string => `<row r="${n + 1}">${'<c><v>1</v></c>'.repeat(10_000)}</row>`;
    const rows = Array.from({ length: 201 }, (_, n) => row(n)).join('');
    const outcome = readBytes(withSheet(sheetAround(rows)), 2 * MEGABYTES);
    expect(outcome).toMatchObject({ code: 'too-large', detail: '2000000 cells' });
  }, 30_000);

  test('merged areas that overlap without end are refused', () => {
    const merges = '<mergeCell ref="A1:BL64"/>'.repeat(100_000);
    const outcome = readBytes(withSheet(sheetAround('', `<mergeCells>${merges}</mergeCells>`)));
    expect(outcome).toMatchObject({ code: 'too-large', detail: 'mergeCells' });
  });

  test('deeply nested elements do not exhaust the stack', () => {
    const deep = '<a>'.repeat(200_000) + '</a>'.repeat(200_000);
    expect(readBytes(withSheet(sheetAround('<row r="1"><c r="A1"><v>7</v></c></row>', deep))).cells).toEqual([
      [0, 0, 7],
    ]);
  });

  test('a tag without end and a million attributes cost no more than their length', () => {
    const attributes = Array.from({ length: 200_000 }, (_, n) => `a${n}="1"`).join(' ');
    expect(readBytes(withSheet(sheetAround(`<row r="1" ${attributes}><c r="A1"/></row>`)))).toMatchObject({
      cells: [],
    });
    expect(readBytes(withSheet(`<worksheet ${attributes}`))).toMatchObject({
      code: 'damaged',
      detail: SHEET,
    });
  });
});

function sheetParts(): Record<string, Uint8Array> {
  const parts = workbookParts({ sheets: [{ name: 'S', cells: {} }] });
  return Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
}

/** Makes the directory of a zip file claim another unpacked size for one entry. */
function withClaim(file: Uint8Array, path: string, size: number): Uint8Array {
  const changed = file.slice();
  const name = strToU8(path);
  const view = new DataView(changed.buffer);
  for (let at = changed.length - 46 - name.length; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (name.every((byte, n) => changed[at + 46 + n] === byte)) {
      view.setUint32(at + 24, size, true);
      return changed;
    }
  }
  throw new Error(`no entry: ${path}`);
}

test('an ordinary workbook passes the same door', () => {
  const file = buildWorkbook({ sheets: [{ name: '自评表', cells: { A1: '绩效', B1: 0.5 } }] });
  expect(readBytes(file).cells).toEqual([
    [0, 0, '绩效'],
    [0, 1, 0.5],
  ]);
});
