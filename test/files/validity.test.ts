import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { localeOf } from '../../src/locales/locale-of';
import type { JsonFile } from '../../src/report/json/json-report-shape';
import { xlsxReport } from '../../src/report/xlsx-report';
import { drawFiles } from '../report/draw-files';
import { hostileFile } from '../report/hostile-file';
import { buildWorkbook, cellsFrom } from '../support/build-workbook';
import { readFixture, SHEETS } from './fixture-files';

/** What the Open XML SDK says about one file; `null` when it gives up, which is no verdict. */
type Verdict =
  readonly { readonly description: string; readonly path?: { readonly partUri?: string } }[] | null;

let folder = '';
let verdicts: Readonly<Record<string, Verdict>> = {};

/** Every fixture before and after, so that only new errors count. */
const FILES: Readonly<Record<string, () => Uint8Array>> = {
  demanding: () => readFixture('demanding.xlsx'),
  'demanding marked': () => marked(readFixture('demanding.xlsx')),
  'demanding edited': () => edited(readFixture('demanding.xlsx')),
  'demanding marked and edited': () => marked(edited(readFixture('demanding.xlsx'))),
  sheetjs: () => readFixture('dialects/sheetjs.xlsx'),
  'sheetjs marked and edited': () => marked(edited(readFixture('dialects/sheetjs.xlsx'))),
  'review report': () => review(drawFiles(40)),
  'review report of hostile files': () => review([hostileFile(), hostileFile('en-US')]),
  'test writer': () => plain(),
  'test writer marked and edited': () => {
    const workbook = openWorkbook(plain());
    workbook.apply([
      { at: { sheet: '自评表', a1: 'C2' }, expected: null, formula: '=B2/A2', numberFormat: '0.0%' },
    ]);
    workbook.mark('自评表', [{ at: { sheet: '自评表', a1: 'C2' }, severity: 'info', note: '说明' }]);
    return workbook.save();
  },
};

/** The validator is a WebAssembly program of its own, so it runs beside the tests and not inside them. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-validity-'));
  const names = Object.keys(FILES);
  names.forEach((name, n) => writeFileSync(join(folder, `${n}.xlsx`), FILES[name]?.() ?? ''));
  const paths = names.map((_, n) => join(folder, `${n}.xlsx`));
  const output = execFileSync(process.execPath, [join(__dirname, 'validate-files.mjs'), ...paths], {
    encoding: 'utf8',
  });
  const list = JSON.parse(output) as Verdict[];
  verdicts = Object.fromEntries(names.map((name, n) => [name, list[n] ?? null]));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const errors = (name: string): string[] =>
  verdicts[name]?.map(({ description, path }) => `${path?.partUri ?? ''} ${description}`).sort() ?? [
    'no verdict',
  ];

test.each(Object.keys(FILES).filter((name) => / (marked|edited)/.test(name)))(
  '%s has no new error',
  (name) => {
    const before = errors(name.replace(/ (marked|edited).*$/, ''));
    expect(errors(name)).toEqual(before);
    expect(before).not.toContain('no verdict');
  },
);

test('the demanding workbook is without any error', () => expect(errors('demanding')).toEqual([]));

test.each(['review report', 'review report of hostile files'])('the %s is without any error', (name) =>
  expect(errors(name)).toEqual([]),
);

test('the test writer writes files without any error', () => expect(errors('test writer')).toEqual([]));

function marked(file: Uint8Array): Uint8Array {
  const workbook = openWorkbook(file);
  for (const sheet of SHEETS) {
    workbook.mark(sheet, [
      { at: { sheet, a1: 'A1' }, severity: 'error', note: '错误' },
      { at: { sheet, a1: 'B3' }, severity: 'warning', note: '提醒' },
      { at: { sheet, a1: 'C5' }, severity: 'info', note: '说明' },
    ]);
  }
  return workbook.save();
}

function edited(file: Uint8Array): Uint8Array {
  const workbook = openWorkbook(file);
  const sheet = '数据源';
  workbook.apply([
    { at: { sheet, a1: 'Z1' }, expected: null, formula: '=1+1', value: 2, numberFormat: '0.000"％"' },
    { at: { sheet, a1: 'Z2' }, expected: null, value: '文本' },
    { at: { sheet, a1: 'AA90' }, expected: null, value: true },
  ]);
  return workbook.save();
}

function review(files: Iterable<JsonFile>): Uint8Array {
  const all = [...files];
  return new Uint8Array(Buffer.concat([...xlsxReport(() => all, { locale: localeOf('zh-CN') })]));
}

function plain(): Uint8Array {
  const cells = {
    ...cellsFrom('A1', [[{ value: '自评表', look: 'title' }], [100, { value: 86, numberFormat: '0.00' }]]),
    D4: { value: '可填', locked: false, look: 'form' as const },
  };
  const sheet = {
    name: '自评表',
    cells,
    merges: ['A1:D1'],
    protected: false,
    widths: [12, 20],
    hiddenColumns: [6],
  };
  return buildWorkbook({ sheets: [sheet, { name: '隐藏', visibility: 'hidden', cells: {} }] });
}
