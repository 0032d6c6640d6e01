import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { columnName } from '../../../src/core/grid/address';
import { HostError, type HostErrorCode } from '../../../src/core/host';
import { uiWordsOf } from '../../../src/locales/ui-words-of';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { buildWorkbook, cellsFrom } from '../../support/build-workbook';
import { compoundFile } from '../../support/compound-file';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

const bench = workbenchInChromium();
const { hostErrors, states, frame } = uiWordsOf('zh-CN');
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures', name)));
const sample = readSample('街道办');

const REFUSED: readonly (readonly [string, Uint8Array, HostErrorCode])[] = [
  ['旧版.xls', compoundFile('Workbook'), 'old-format'],
  ['报告.doc', compoundFile('WordDocument'), 'not-a-workbook'],
  ['加密.xlsx', compoundFile('EncryptedPackage'), 'encrypted'],
  ['没传完.xlsx', sample.subarray(0, sample.length / 2), 'damaged'],
  ['空.xlsx', new Uint8Array(), 'not-a-workbook'],
  ['文本.xlsx', strToU8('部门,得分\n财政局,98\n'), 'not-a-workbook'],
  ['alloc.xlsx', fixture('hostile/alloc.xlsx'), 'too-large'],
  ['laughs.xlsx', fixture('hostile/laughs.xlsx'), 'hostile'],
  ['xxe.xlsx', fixture('hostile/xxe.xlsx'), 'hostile'],
];

/** What the host says of a file, which is what the command line prints. */
function refusalOf(bytes: Uint8Array): HostError {
  try {
    const workbook = openWorkbook(bytes);
    workbook.readTrusted(workbook.activeSheet);
  } catch (error) {
    if (error instanceof HostError) return error;
  }
  throw new Error('the file can be opened');
}

/** Drops a file onto the page as a person does: over it first, then letting go. */
const drop = (
  { page }: OpenedWorkbench,
  name: string,
  bytes: Uint8Array,
  at: 'dragover' | 'drop',
): Promise<void> =>
  page.evaluate(
    ([file, content, event]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], file));
      document.body.dispatchEvent(new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer }));
    },
    [name, [...bytes], at] as const,
  );

it('opens a file that is dropped on the page, and says while it is held that it may be', async () => {
  const page = await bench.open();
  const prompts = page.page.getByText(page.words.start.drop, { exact: true });
  await eventually(() => prompts.count(), 1);
  await drop(page, '自评表.xlsx', sample, 'dragover');
  await eventually(() => prompts.count(), 2);
  await drop(page, '自评表.xlsx', sample, 'drop');
  await page.cell('H6').getByText('95.00%').waitFor();
  expect(await page.page.title()).toBe(`自评表.xlsx · ${page.words.product}`);
  expect(await prompts.count()).toBe(0);
});

it('tells of every file it cannot open what the command line tells, and keeps the open one', async () => {
  const page = await bench.open();
  for (const [name, bytes, code] of REFUSED) {
    const refusal = refusalOf(bytes);
    expect([name, refusal.code]).toEqual([name, code]);
    await page.chooseFile(name, bytes);
    await page.page.getByText(hostErrors[code](refusal.detail), { exact: true }).waitFor();
    expect(await page.grid.count()).toBe(0);
  }
  await page.openFile('自评表.xlsx', sample);
  await eventually(() => page.page.getByText(/请在 Excel 或 WPS 中/).count(), 0);
  await page.chooseFile('旧版.xls', compoundFile('Workbook'));
  const message = page.page.getByText(hostErrors['old-format']('xls'), { exact: true });
  await message.waitFor();
  await page.cell('H6').getByText('95.00%').waitFor();
  await page.button(page.words.close).click();
  await eventually(() => message.count(), 0);
});

it.each(['cols', 'dim', 'dv', 'dvcol', 'proto', 'merge', 'sparse'])(
  'opens a file made to harm like any other: %s',
  async (name) => {
    const page = await bench.open();
    await page.openFile(`${name}.xlsx`, fixture(`hostile/${name}.xlsx`));
    await page.cell('A1').getByText('x', { exact: true }).waitFor();
    await page.pane.button(frame.check).click();
    await page.page.getByText(states.noTableTitle).waitFor();
  },
);

it('leads from a sheet without a table to the one that has it', async () => {
  const page = await bench.open();
  await page.openFile('白云.xlsx', readSample('白云区'));
  await page.sheetTab('封面').click();
  await page.pane.button(frame.check).click();
  await page.pane.button(states.goToSheet('自评表')).click();
  await page.page.getByRole('grid', { name: page.sheetWords.grid('自评表'), exact: true }).waitFor();
  expect(await page.sheetTab('自评表').getAttribute('aria-selected')).toBe('true');
  await eventually(async () => (await page.pane.findingCells()).length > 0, true);
});

it('draws errors of formulas as Excel does, and a header that is merged once', async () => {
  const page = await bench.open();
  const cells = {
    ...cellsFrom('A1', [['部门整体支出绩效自评表'], ['指标', '目标', '完成']]),
    A3: { formula: '=1/0', value: '#DIV/0!' },
    B3: { formula: '=NA()', value: '#N/A' },
  };
  await page.openFile('错误.xlsx', buildWorkbook({ sheets: [{ name: 'S', cells, merges: ['A1:C1'] }] }));
  expect(await page.cell('A3').innerText()).toBe('#DIV/0!');
  expect(await page.cell('B3').innerText()).toBe('#N/A');
  expect(await page.cell('A1').getAttribute('colspan')).toBe('3');
  expect(await page.cell('B1').count()).toBe(0);
});

it('shows the first rows of a sheet too long to draw, and says so', async () => {
  const page = await bench.open();
  const rows = Array.from({ length: 50_000 }, (_, row) => [row + 1, `第${row + 1}笔`]);
  const file = buildWorkbook({ sheets: [{ name: '流水', cells: cellsFrom('A1', rows) }] });
  const { columns } = openWorkbook(file).viewSheet('流水');
  await page.openFile('流水.xlsx', file);
  await page.page.getByText(page.sheetWords.clipped(5000, columns)).waitFor();
  await page.cell('A1').click();
  await page.page.keyboard.press('Control+End');
  await eventually(() => page.address.innerText(), `${columnName(columns - 1)}5000`);
  await page.cell('B5000').getByText('第5000笔', { exact: true }).waitFor();
});
