import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import type { SheetView } from '../../../src/core/grid/sheet-view';
import { readSample } from '../../support/read-sample';
import { drawnCells, type DrawnOnScreen } from './drawn-cells';
import { expectedCells } from './expected-cells';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

const bench = workbenchInChromium();
const TEST = path.join(__dirname, '../..');
const fileAt = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(TEST, name)));

/** Tables of both dialects: numbers as numbers with formulas (`n`), everything as text (`t`). */
const CORPUS = [
  '01-guangzhou-tianhe-2021',
  '03-yongzhou-lingling-2021',
  '05-chuzhou-tianchang-2022',
  '09-lincang-yongde-2022',
  '12-beijing-haidian-2016',
  '15-langfang-school-2019',
  '25-chongqing-media-2021',
  '37-ezhou-finance-2019',
].flatMap((id) => [`corpus/xlsx/${id}.n.xlsx`, `corpus/xlsx/${id}.t.xlsx`]);
const DIALECTS = ['exceljs', 'lo', 'openpyxl', 'prefixed', 'sheetjs'].map(
  (name) => `fixtures/dialects/${name}.xlsx`,
);

/** The first screen compared cell by cell; sizes may be off by the half pixel that a browser rounds to. */
async function expectDrawn({ page }: OpenedWorkbench, view: SheetView): Promise<void> {
  const screen = await page
    .locator('.sheet')
    .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth - 80, height: clientHeight - 60 }));
  const expected = expectedCells(view, screen);
  const drawn = new Map((await drawnCells(page)).map((cell) => [keyOf(cell), cell]));
  const compared = expected.map((cell) => {
    const found = drawn.get(keyOf(cell));
    return found === undefined ? null : rounded(found, found.size !== null);
  });
  expect(compared).toEqual(expected.map((cell) => rounded(cell, drawn.get(keyOf(cell))?.size !== null)));
  expect(expected.length).toBeGreaterThan(0);
}

const keyOf = ({ row, column }: DrawnOnScreen): string => `${row},${column}`;

const rounded = (cell: DrawnOnScreen, isWhole: boolean): object => ({
  ...cell,
  left: Math.round(cell.left),
  top: Math.round(cell.top),
  fontSize: cell.fontSize.toFixed(1),
  size: isWhole && cell.size !== null ? [Math.round(cell.size.width), Math.round(cell.size.height)] : null,
});

it('draws every cell of the first screen as the file says, in one workbook after the other', async () => {
  const page = await bench.open();
  for (const file of [...CORPUS, ...DIALECTS]) {
    const bytes = fileAt(file);
    const workbook = openWorkbook(bytes);
    await page.openFile(path.basename(file), bytes);
    await expectDrawn(page, workbook.viewSheet(workbook.activeSheet));
  }
});

it('draws every sheet of a demanding workbook, the hidden ones too and named as such', async () => {
  const page = await bench.open();
  const bytes = fileAt('fixtures/demanding.xlsx');
  const workbook = openWorkbook(bytes);
  await page.openFile('demanding.xlsx', bytes);
  for (const { name, visibility } of workbook.sheets) {
    const tab = page.sheetTab(visibility === 'visible' ? name : page.sheetWords.hiddenTab(name));
    await tab.click();
    await page.page.getByRole('grid', { name: page.sheetWords.grid(name), exact: true }).waitFor();
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    await expectDrawn(page, workbook.viewSheet(name));
  }
});

it('draws the samples from the start screen and from the menu', async () => {
  const page = await bench.open();
  const { words, button, menuItem } = page;
  await page.openSample('faulty');
  await expectDrawn(page, viewOfSample('街道办'));
  for (const [id, file] of [
    ['two-tables', '学校'],
    ['four-columns', '白云区'],
    ['tasks', '天河区'],
    ['clean', '林业局'],
  ] as const) {
    const view = viewOfSample(file);
    await button(words.bar.samples).click();
    await menuItem(words.start.sample[id].title).click();
    await page.bar.getByTitle(file).waitFor();
    await expectDrawn(page, view);
  }
});

function viewOfSample(file: string): SheetView {
  const workbook = openWorkbook(readSample(file));
  return workbook.viewSheet(workbook.activeSheet);
}
