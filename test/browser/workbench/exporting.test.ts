import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { uiWordsOf } from '../../../src/locales/ui-words-of';
import { differingParts } from '../../support/compare-parts';
import { recalculate } from '../../support/libreoffice';
import { readMarks } from '../../support/read-marks';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

const bench = workbenchInChromium();
const { frame, results } = uiWordsOf('zh-CN');
const TEST = path.join(__dirname, '../..');
const fileAt = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(TEST, name)));

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['街道办.xlsx', readSample('街道办')],
  ['天河区.xlsx', readSample('天河区')],
  ['05.n.xlsx', fileAt('corpus/xlsx/05-chuzhou-tianchang-2022.n.xlsx')],
  ['08.t.xlsx', fileAt('corpus/xlsx/08-meishan-qingshen-2023.t.xlsx')],
  ['demanding.xlsx', fileAt('fixtures/demanding.xlsx')],
  ['lo.xlsx', fileAt('fixtures/dialects/lo.xlsx')],
];

/** Parts that carry marks and notes; all others stay as they are. */
const CARRIERS =
  /^(\[Content_Types\]|xl\/(styles|worksheets\/(_rels\/)?sheet\d+|comments.*|drawings\/.*))\.(xml|vml|xml\.rels)$/;

interface Exported {
  readonly name: string;
  readonly original: Uint8Array;
  readonly marked: Uint8Array;
  readonly findings: readonly string[];
}

const all: Exported[] = [];

/** Checks the open file; a sheet without a table has no findings. */
async function checkedCells({ page, pane }: OpenedWorkbench): Promise<string[]> {
  await pane.button(frame.check).click();
  const noTable = page.getByText(uiWordsOf('zh-CN').states.noTableTitle);
  await page.locator('#pane-part').getByRole('tab').first().or(noTable).waitFor();
  return pane.findingCells();
}

/** Errors of the Open XML SDK for each file; `null` where it gives none. */
function errorsOf(files: readonly Uint8Array[]): (readonly string[] | null)[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-export-'));
  try {
    const paths = files.map((bytes, n) => {
      const file = path.join(folder, `${n}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const output = execFileSync(process.execPath, [path.join(TEST, 'files/validate-files.mjs'), ...paths], {
      encoding: 'utf8',
    });
    const verdicts = JSON.parse(output) as ({ description: string }[] | null)[];
    return verdicts.map((errors) => errors?.map(({ description }) => description).toSorted() ?? null);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('exports with marks what the original was, and marks; reopened it has the same findings', async () => {
  const page = await bench.open();
  for (const [name, original] of FILES) {
    await page.openFile(name, original);
    const findings = await checkedCells(page);
    const copy = await page.save('marked');
    expect(copy.name).toBe(name.replace('.xlsx', '-核对.xlsx'));
    const changed = differingParts(original, copy.bytes);
    expect([name, changed.filter((part) => !CARRIERS.test(part))]).toEqual([name, []]);
    expect(changed.length > 0).toBe(findings.length > 0);

    await page.openFile(copy.name, copy.bytes);
    expect([name, await checkedCells(page)]).toEqual([name, findings]);
    all.push({ name, original, marked: copy.bytes, findings });
  }
  expect(all.filter(({ findings }) => findings.length > 0).length).toBeGreaterThanOrEqual(4);
});

it('takes marks off again without a trace: by the pane, by the other export, by the command line', async () => {
  const page = await bench.open();
  for (const { name, original, marked } of all) {
    const cleared = openWorkbook(marked);
    cleared.clearMarks('workbook');
    expect([name, differingParts(original, cleared.save())]).toEqual([name, []]);
    await page.openFile(name, marked);
    const { name: suggested, bytes } = await page.save('values');
    expect([suggested, differingParts(original, bytes)]).toEqual([name.replace('.xlsx', '-核对.xlsx'), []]);
  }
  expect(all).toHaveLength(FILES.length);
});

it('exports nothing that the Open XML SDK finds fault with, unless the original had it', () => {
  const before = errorsOf(all.map(({ original }) => original));
  const after = errorsOf(all.map(({ marked }) => marked));
  expect(before.filter((errors) => errors !== null).length).toBeGreaterThanOrEqual(5);
  all.forEach(({ name }, n) => expect([name, after[n]]).toEqual([name, before[n]]));
}, 120_000);

it('exports what LibreOffice opens with every mark in its place', () => {
  const withMarks = all.filter(({ findings }) => findings.length > 0);
  const saved = recalculate(withMarks.map(({ marked }) => marked));
  withMarks.forEach(({ name, marked }, n) => {
    const parts = Object.keys(openWorkbook(marked).sheets).map((_, at) => `xl/worksheets/sheet${at + 1}.xml`);
    const marksIn = (bytes: Uint8Array): string[] =>
      parts
        .flatMap((part) => readMarks(bytes, part).map(({ a1, severity }) => `${a1} ${severity}`))
        .toSorted();
    expect(marksIn(marked).length).toBeGreaterThan(0);
    expect([name, marksIn(saved[n] ?? new Uint8Array())]).toEqual([name, marksIn(marked)]);
  });
}, 120_000);

it('exports what was typed and filled, and nothing else', async () => {
  const page = await bench.open();
  const original = readSample('街道办');
  await page.openSample('faulty');
  await page.cell('F25').click();
  await page.page.keyboard.type('92%');
  await page.page.keyboard.press('Enter');
  await page.pane.check();
  await page.pane.openView('fills');
  await page.page
    .locator('#pane-part')
    .getByRole('button', { name: /^填充选中的/ })
    .click();
  await page.page.getByText(results.nothingToFill).waitFor();
  const findings = await page.pane.openView('findings').then(() => page.pane.findingCells());
  const { bytes } = await page.save('values');
  const [before, after] = [original, bytes].map((file) => openWorkbook(file).readSheet('2022年自评表').cells);
  const changed = after?.filter(({ row, column, value, formula }) => {
    const old = before?.find((cell) => cell.row === row && cell.column === column);
    return old?.value !== value || (old.formula ?? null) !== formula;
  });
  expect(changed?.find(({ row, column }) => row === 24 && column === 5)?.value).toBe(0.92);
  expect(changed?.length).toBeGreaterThan(4);
  expect(
    changed?.every(
      ({ row, column }) =>
        (before?.find((cell) => cell.row === row && cell.column === column)?.value ?? null) === null,
    ),
  ).toBe(true);
  await page.openFile('再.xlsx', bytes);
  expect(await checkedCells(page)).toEqual(findings);
});

it('asks by the dialog of the browser where there is one, and counts nothing as saved when that is left', async () => {
  const page = await bench.open({ keepsSaveDialog: true });
  await page.page.evaluate(() => {
    const asked: unknown[] = [];
    const written: number[] = [];
    let answers = 0;
    const showSaveFilePicker = (options: { suggestedName: string }) => {
      asked.push(options.suggestedName);
      if ((answers += 1) === 1) return Promise.reject(new DOMException('left', 'AbortError'));
      return Promise.resolve({
        name: '别的名字.xlsx',
        createWritable: () =>
          Promise.resolve({
            write: async (data: Blob) => {
              written.push(...new Uint8Array(await data.arrayBuffer()).slice(0, 2));
            },
            close: () => Promise.resolve(),
          }),
      });
    };
    Object.assign(window, { showSaveFilePicker, asked, written });
  });
  await page.openSample('faulty');
  await page.cell('A1').click();
  await page.page.keyboard.type('改');
  await page.page.keyboard.press('Enter');
  await eventually(() => page.unsaved.count(), 1);
  await page.page.keyboard.press('Control+s');
  await eventually(() => page.page.evaluate('asked'), ['街道办-2022-待填报有问题的自评表-核对.xlsx']);
  expect(await page.unsaved.count()).toBe(1);
  await page.button(page.words.save.menu).click();
  await page.menuItem(page.words.save.values).click();
  await page.page.getByText(page.words.save.done('别的名字.xlsx')).waitFor();
  expect(await page.page.evaluate('written')).toEqual([0x50, 0x4b]);
  await eventually(() => page.unsaved.count(), 0);
});
