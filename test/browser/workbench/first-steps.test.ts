import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { workbenchWordsOf } from '../../../src/locales/workbench-words-of';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { readMarks } from '../../support/read-marks';
import { barriers, misfits } from '../barriers';
import { eventually } from '../eventually';
import { handsOn } from '../hands';
import { workbenchInChromium } from './workbench-in-chromium';

const bench = workbenchInChromium();
const words = workbenchWordsOf('zh-CN');
const SHEET = '2022年自评表';

/** Opens the sample with faults and waits until it is drawn. */
async function openSample(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: words.start.sample.faulty.title }).click();
  const grid = page.getByRole('grid', { name: `工作表“${SHEET}”` });
  await grid.getByRole('gridcell', { name: '部门整体支出绩效自评表' }).waitFor();
  return grid;
}

/** The cell in the given row (as the sheet counts) and column (from A as 1). */
const cell = (grid: Locator, row: number, column: number): Locator =>
  grid.locator(`[aria-rowindex="${row}"] [role=gridcell][aria-colindex="${column}"]`);

const WRONG_RATE = { row: 6, column: 8 };

it('opens a sample, checks it, and mends it from the grid', async () => {
  const page = await bench.open();
  const hands = handsOn(page);
  const grid = await openSample(page);
  const rate = cell(grid, WRONG_RATE.row, WRONG_RATE.column);
  expect(await rate.getAttribute('aria-invalid')).toBeNull();

  await hands.check();
  await eventually(() => rate.getAttribute('aria-invalid'), 'true');
  expect(await rate.getAttribute('aria-description')).toContain('应为 93.46%');

  const finding = hands.finding('H6');
  const sentence = finding.locator('[data-rove]');
  await sentence.click();
  await eventually(() => rate.getAttribute('aria-selected'), 'true');
  expect(await page.getByLabel(words.address).innerText()).toBe('H6');
  expect(await page.getByLabel(words.content('H6')).inputValue()).toBe('95%');

  await cell(grid, 25, 6).click();
  await eventually(() => hands.finding('F25').locator('[data-rove]').getAttribute('aria-expanded'), 'true');

  await rate.click();
  await page.keyboard.type('93.46%');
  await page.keyboard.press('Enter');
  await eventually(() => sentence.filter({ hasText: '95.00%' }).count(), 0);
  await eventually(() => rate.getAttribute('aria-invalid'), null);
  expect(await page.getByText(words.bar.unsaved).count()).toBe(1);

  await page.keyboard.press('Control+z');
  await eventually(() => rate.getAttribute('aria-invalid'), 'true');
  expect(await page.getByText(words.bar.unsaved).count()).toBe(0);
});

it.each([
  ['带标记和批注', true],
  ['仅填报值', false],
])('exports %s under a name of its own', async (item, isMarked) => {
  const page = await bench.open();
  const hands = handsOn(page);
  const grid = await openSample(page);
  await cell(grid, WRONG_RATE.row, WRONG_RATE.column).click();
  await page.keyboard.type('93.46%');
  await page.keyboard.press('Enter');
  await page.getByText(words.bar.unsaved).waitFor({ state: 'attached' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    hands
      .button(words.save.menu)
      .click()
      .then(() => page.getByRole('menuitem', { name: item }).click()),
  ]);
  expect(download.suggestedFilename()).toBe('街道办-2022-待填报有问题的自评表-核对.xlsx');
  const bytes = readFileSync(await download.path());
  const { cells } = openWorkbook(bytes).readSheet(SHEET);
  expect(cells.find(({ row, column }) => row === 5 && column === 7)?.value).toBe(0.9346);
  const marked = readMarks(bytes, 'xl/worksheets/sheet1.xml').map(({ a1 }) => a1);
  expect([marked.includes('F25'), marked.includes('H6')]).toEqual([isMarked, false]);
  await eventually(() => page.getByText(words.bar.unsaved).count(), 0);
});

it('takes a fill back once, wherever that is asked for', async () => {
  const page = await bench.open();
  const hands = handsOn(page);
  const grid = await openSample(page);
  await hands.check();
  await hands.openView('fills');
  await page.getByRole('button', { name: hands.words.results.fillSelected(6) }).click();
  await eventually(() => cell(grid, 5, 8).innerText(), '93.60%');
  const said = page.getByText(hands.words.frame.filled(6));
  await said.waitFor();
  await hands.button(words.bar.undo).first().click();
  await eventually(() => cell(grid, 5, 8).innerText(), '');
  expect([await said.count(), await page.getByText(words.bar.unsaved).count()]).toEqual([0, 0]);
});

it.each([1280, 360])('fits a window of %i px and shuts nobody out', async (width) => {
  const page = await bench.open({ width });
  await page.getByRole('heading', { name: words.start.title }).waitFor();
  expect([await misfits(page), await barriers(page)]).toEqual([[], []]);
  await openSample(page);
  if (width < 800) await page.getByRole('tab', { name: words.views.pane, exact: true }).click();
  await handsOn(page).button('校验本表').click();
  await page.getByRole('listitem').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  const size = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight];
  });
  expect(size).toEqual([width, 800]);
});
