import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Batch } from '../../../src/apps/workbench/batch/batch';
import { batchAnswers } from '../../../src/apps/workbench/batch/batch-answers';
import type { ReportFormat } from '../../../src/apps/workbench/batch/batch-calls';
import { createBookHolder } from '../../../src/apps/workbench/book/book-holder';
import { inlineLine } from '../../../src/apps/workbench/book/inline-line';
import { check } from '../../../src/core/check';
import { uiWordsOf } from '../../../src/locales/ui-words-of';
import { dayOf } from '../../../src/report/day-of';
import { comparePaths } from '../../../src/report/checking/workbook-names';
import manifest from '../../../package.json';
import { mixedFiles, type PlacedFile } from '../../support/mixed-files';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

const bench = workbenchInChromium();
const PAGE = pathToFileURL(path.join(__dirname, '../../../dist/workbench/index.html')).href;

const FILES: readonly PlacedFile[] = [
  { path: '林业局.xlsx', bytes: readSample('林业局') },
  { path: '空.xlsx', bytes: new Uint8Array() },
  { path: '街道办.xlsx', bytes: readSample('街道办') },
];

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures', name)));

/** The report that the same program makes of the same files without a browser. */
async function expectedReport(files: readonly PlacedFile[], format: ReportFormat): Promise<Uint8Array> {
  const engines = { loadCheck: () => Promise.resolve(check), loadBatch: () => Promise.resolve(batchAnswers) };
  const batch = new Batch(
    files
      .map(({ path: name, bytes }) => ({
        path: name,
        open: () => Promise.resolve(new File([Buffer.from(bytes)], name)),
      }))
      .sort((a, b) => comparePaths(a.path, b.path)),
    {
      settings: { lang: 'zh-CN', standard: null, groups: [] },
      connect: () => inlineLine(createBookHolder(engines)),
    },
  );
  await batch.check();
  return batch.report({ format, today: dayOf(new Date()), version: manifest.version });
}

/** Drops files onto the page, all at once. */
const drop = ({ page }: OpenedWorkbench, files: readonly PlacedFile[]): Promise<void> =>
  page.evaluate(
    (dropped) => {
      const dataTransfer = new DataTransfer();
      for (const [name, content] of dropped)
        dataTransfer.items.add(new File([Uint8Array.from(content)], name));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    files.map(({ path: name, bytes }) => [name, [...bytes]] as const),
  );

it('ranks what is in several dropped files, and says of the others what is wrong', async () => {
  const page = await bench.open();
  await drop(page, FILES);
  await page.list.done();
  const rows = await page.list.rows();
  expect(rows.map(([rank, place]) => [rank, place?.split('\n')[1]?.split(' · ')[0]])).toEqual([
    ['1', '街道办.xlsx'],
    ['2', '林业局.xlsx'],
  ]);
  expect(rows.map(([, , verdict]) => verdict)).toEqual([
    page.list.words.verdicts.error,
    page.list.words.verdicts.ready,
  ]);
  await eventually(() => page.list.unread.allInnerTexts(), [expect.stringMatching(/^空\.xlsx\n+文件是空的/)]);
  expect(page.page.workers()).toHaveLength(0);
});

it('opens the file of a row with its findings, and leads back to the list at the same row', async () => {
  const page = await bench.open();
  await page.chooseFiles(FILES);
  await page.list.done();
  const before = await page.list.rows();
  await page.list.row('街道办.xlsx').click();
  await page.cell('H6').getByText('95.00%').waitFor();
  await eventually(async () => (await page.pane.findingCells()).includes('H6'), true);
  await page.list.back.click();
  await page.list.title.waitFor();
  await eventually(
    () => page.page.evaluate(() => document.activeElement?.closest('tr')?.innerText.includes('街道办.xlsx')),
    true,
  );
  const after = await page.list.rows();
  expect(after.map((row) => row.slice(2))).toEqual(before.map((row) => row.slice(2)));
  expect(after[0]?.[1]).toContain(page.list.words.isOpen);
});

it('keeps changes of the open file while the list is looked at, and asks before another file takes its place', async () => {
  const page = await bench.open();
  await page.chooseFiles(FILES);
  await page.list.done();
  await page.list.row('街道办.xlsx').click();
  await page.cell('H6').click();
  await page.page.keyboard.type('93.46%');
  await page.page.keyboard.press('Enter');
  await page.unsaved.waitFor();
  await page.list.back.click();
  await page.list.row('街道办.xlsx').getByText(page.list.words.isChanged).waitFor();
  await page.list.row('林业局.xlsx').click();
  await page.page.getByRole('dialog').waitFor();
  await page.button(page.words.discard.keep).click();
  await page.list.row('街道办.xlsx').click();
  await page.cell('H6').getByText('93.46%').waitFor();
  await page.list.back.click();
  await page.list.row('林业局.xlsx').click();
  await page.button(page.words.discard.confirm).click();
  await page.bar.getByTitle('林业局.xlsx', { exact: true }).waitFor();
  await page.list.back.waitFor();
});

it.each<ReportFormat>(['html', 'xlsx', 'json', 'sarif', 'text'])(
  'saves the report over a chosen folder as the command line would write it: %s',
  async (format) => {
    const files = mixedFiles(8).map((file) => ({ ...file, path: `全市/${file.path}` }));
    const root = mkdtempSync(path.join(tmpdir(), 'ziping-folder-'));
    try {
      for (const file of [...files, { path: '全市/读我.txt', bytes: new Uint8Array([65]) }]) {
        mkdirSync(path.dirname(path.join(root, file.path)), { recursive: true });
        writeFileSync(path.join(root, file.path), file.bytes);
      }
      const page = await bench.open();
      await page.page.locator('input[webkitdirectory]').setInputFiles(path.join(root, '全市'));
      await page.list.done();
      const { name, bytes } = await page.list.saveReport(format);
      expect(name).toMatch(/^绩效自评核对报告-\d{4}-\d{2}-\d{2}\.(?:html|xlsx|json|sarif|txt)$/u);
      expect(Buffer.from(bytes).equals(await expectedReport(files, format))).toBe(true);
      await page.page.getByText(page.words.save.done(name)).waitFor();
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
);

it('checks three hundred files on another thread, draws what is seen first, and can be stopped and go on', async () => {
  const files = mixedFiles(300).map(({ bytes }, index) => ({ path: `${String(index)}.xlsx`, bytes }));
  const page = await bench.open();
  await page.chooseFiles(files);
  await page.button(page.list.words.cancel).click();
  await page.page.getByText(/已停止/).waitFor();
  expect(page.page.workers()).toHaveLength(0);
  expect(await page.list.save.isDisabled()).toBe(true);
  await page.button(page.list.words.goOn).click();
  await eventually(() => page.page.workers().length, 1);
  await page.list.done();
  expect(page.page.workers()).toHaveLength(0);
  expect(await page.list.rows()).toHaveLength(100);
  await page.button(page.list.words.showMore(100)).click();
  expect(await page.list.rows()).toHaveLength(200);
  await page.page.getByRole('button', { name: /^再显示/ }).click();
  await eventually(async () => (await page.list.rows()).length > 290, true);
  expect(await page.list.unread.count()).toBe(4);
}, 120_000);

it('tells everything in the language of the page, by the standard that is chosen', async () => {
  const page = await bench.open();
  await page.chooseFiles(FILES);
  await page.list.done();
  const before = await page.list.rows();
  await page.page.getByRole('combobox').selectOption('unscored');
  await eventually(async () => (await page.list.rows()).length, 2);
  await page.list.done();
  expect(await page.list.rows()).not.toEqual(before);
  await page.button(page.words.bar.language).click();
  await page.page.getByText('The file is empty', { exact: false }).waitFor();
  expect(await page.page.locator('main').innerText()).toContain('Worst first');
});

it('opens a file with all that the list counts, whatever rules were asked for, also once it is open', async () => {
  const page = await bench.open();
  await page.chooseFiles(FILES);
  await page.list.done();
  const countOf = async (): Promise<number> =>
    (await page.list.rows())[0]?.slice(3, 6).reduce((sum, count) => sum + Number(count), 0) ?? -1;
  const open = async (count: number): Promise<void> => {
    await page.list.row('街道办.xlsx').click();
    await eventually(async () => (await page.pane.findingCells()).length, count);
    await page.list.back.click();
  };
  const usual = await countOf();
  await open(usual);
  await page.page.getByRole('checkbox', { name: page.list.words.importRules }).click();
  await page.list.done();
  await eventually(async () => (await countOf()) > usual, true);
  await page.list.done();
  await open(await countOf());
});

it('reads workbooks of old and Word documents in a list, and says what to do to open one', async () => {
  const files = [
    { path: '图书馆.xls', bytes: fixture('old/16-huangshi-library-2022.n.xls') },
    { path: '街道办.xlsx', bytes: readSample('街道办') },
    { path: '自评报告.docx', bytes: fixture('reports/self-evaluation.docx') },
  ];
  const page = await bench.open();
  await page.chooseFiles(files);
  await page.list.done();
  const { bytes } = await page.list.saveReport('json');
  expect(Buffer.from(bytes).equals(await expectedReport(files, 'json'))).toBe(true);
  await page.list.row('图书馆.xls').click();
  await page.page.getByText(uiWordsOf('zh-CN').hostErrors['old-format']('xls'), { exact: true }).waitFor();
  await page.list.title.waitFor();
});

it('works from a folder, without any server or other thread', async () => {
  const page = await bench.open({ address: PAGE });
  await page.chooseFiles(FILES);
  await page.list.done();
  const { bytes } = await page.list.saveReport('html');
  expect(Buffer.from(bytes).equals(await expectedReport(FILES, 'html'))).toBe(true);
  await page.list.row('街道办.xlsx').click();
  await page.cell('H6').getByText('95.00%').waitFor();
});
