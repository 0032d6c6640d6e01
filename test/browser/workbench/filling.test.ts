import { check } from '../../../src/core/check';
import type { Fill } from '../../../src/core/fill/fill';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { uiWordsOf } from '../../../src/locales/ui-words-of';
import { showValue } from '../../../src/ui/results/show-value';
import { readMarks } from '../../support/read-marks';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

const bench = workbenchInChromium();
const { frame, results, settings } = uiWordsOf('zh-CN');

function fillsIn(sample: string): readonly Fill[] {
  const workbook = openWorkbook(readSample(sample));
  return check(workbook.readTrusted(workbook.activeSheet)).tables.flatMap(({ fills }) => fills);
}

async function checkedSample(id: 'faulty' | 'two-tables' = 'faulty'): Promise<OpenedWorkbench> {
  const page = await bench.open();
  await page.openSample(id);
  await page.pane.check();
  return page;
}

const textsAt = (page: OpenedWorkbench, places: readonly string[]): Promise<string[]> =>
  Promise.all(places.map((a1) => page.cell(a1).innerText()));

it('fills every blank of two tables at once, shows the values in the sheet, and takes all back', async () => {
  const fills = fillsIn('学校');
  const places = fills.map(({ at }) => at.a1);
  const page = await checkedSample('two-tables');
  await page.pane.openView('fills');
  expect(fills.length).toBeGreaterThan(10);
  expect(await textsAt(page, places)).toEqual(fills.map(() => ''));
  await page.pane.button(results.fillSelected(fills.length)).click();
  await page.page.getByText(frame.filled(fills.length)).waitFor();
  await eventually(
    () => textsAt(page, places),
    fills.map(({ value, numberFormat }) => showValue(value, numberFormat)),
  );
  await page.page.getByText(results.nothingToFill).waitFor();
  expect(await page.unsaved.count()).toBe(1);
  await page.pane.button(frame.undo).click();
  await eventually(
    () => textsAt(page, places),
    fills.map(() => ''),
  );
  await page.pane.button(results.fillSelected(fills.length)).waitFor();
  await eventually(() => page.unsaved.count(), 0);
});

it('takes typing and filling back in turn, by either of the two ways', async () => {
  const fills = fillsIn('街道办');
  const page = await checkedSample();
  const { keyboard } = page.page;
  await page.cell('F25').click();
  await keyboard.type('92%');
  await keyboard.press('Enter');
  await eventually(() => page.pane.finding('F25').count(), 0);
  await page.pane.openView('fills');
  const count = Number(
    /\d+/.exec(await page.page.getByRole('button', { name: /^填充选中的/ }).innerText())?.[0],
  );
  expect(count).toBeGreaterThanOrEqual(fills.length);
  await page.pane.button(results.fillSelected(count)).click();
  await page.page.getByText(frame.filled(count)).waitFor();
  const [first = ''] = fills.map(({ at }) => at.a1);
  await eventually(async () => (await page.cell(first).innerText()) === '', false);
  await page.bar.getByRole('button', { name: page.words.bar.undo }).click();
  await eventually(() => page.cell(first).innerText(), '');
  expect(await page.cell('F25').innerText()).toBe('92%');
  await eventually(() => page.page.getByText(frame.filled(count)).count(), 0);
  await page.bar.getByRole('button', { name: page.words.bar.undo }).click();
  await eventually(() => page.cell('F25').innerText(), '');
  await page.bar.getByRole('button', { name: page.words.bar.redo }).click();
  await page.bar.getByRole('button', { name: page.words.bar.redo }).click();
  await eventually(async () => (await page.cell(first).innerText()) === '', false);
  expect(await page.cell('F25').innerText()).toBe('92%');
});

it('changes a typed value only after its preview', async () => {
  const page = await checkedSample();
  await page.pane.finding('H6').getByRole('button').first().click();
  await page.pane.button(results.fix('93.46%')).click();
  const preview = page.page.getByRole('group', { name: results.previewTitle });
  expect(await preview.getByRole('row').last().getByRole('cell').allInnerTexts()).toEqual([
    'H6',
    '95.00%',
    '93.46%',
  ]);
  expect(await page.cell('H6').innerText()).toBe('95.00%');
  await preview.getByRole('button', { name: results.applyFix }).click();
  await eventually(() => page.cell('H6').innerText(), '93.46%');
  await eventually(() => page.pane.finding('H6').count(), 0);
  expect(await page.cell('H6').getAttribute('aria-invalid')).toBeNull();
  await page.pane.button(frame.undo).click();
  await eventually(() => page.cell('H6').innerText(), '95.00%');
  await page.pane.finding('H6').waitFor();
});

it('sets a finding aside with its reason, and the exported file remembers it', async () => {
  const page = await checkedSample();
  const before = await page.pane.findingCells();
  await page.pane.finding('H6').getByRole('button').first().click();
  await page.pane.button(results.ignore).click();
  await page.page.getByLabel(results.reason).fill('以批复数为准');
  await page.pane.button(results.setAside).click();
  const without = before.filter((a1) => a1 !== 'H6');
  await eventually(() => page.pane.findingCells(), without);
  await eventually(() => page.cell('H6').getAttribute('aria-invalid'), null);
  await page.pane.button(settings.saveNotes).click();
  await eventually(() => page.unsaved.count(), 1);
  const { bytes } = await page.save('values');
  await eventually(() => page.unsaved.count(), 0);

  await page.openFile('再打开.xlsx', bytes);
  await page.pane.check();
  await eventually(() => page.pane.findingCells(), without);
  await page.page.getByText(results.ignoredBecause('以批复数为准')).waitFor();
  await page.pane.button(results.restore).click();
  await eventually(() => page.pane.findingCells(), before);
});

it('puts marks into the file only when asked to, and clears them', async () => {
  const page = await checkedSample();
  const part = 'xl/worksheets/sheet1.xml';
  const mark = page.pane.button(frame.mark);
  await mark.click();
  await eventually(() => mark.getAttribute('aria-pressed'), 'true');
  await page.page.getByText(settings.marksStay).waitFor();
  expect(readMarks((await page.save('marked')).bytes, part).length).toBeGreaterThan(10);
  expect(readMarks((await page.save('values')).bytes, part)).toEqual([]);
  await page.pane.clearMarks();
  await eventually(() => page.page.getByText(settings.noMarks).count(), 1);
  expect(await page.unsaved.count()).toBe(0);
});
