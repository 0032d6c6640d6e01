import { addedSheetWordsOf } from '../../src/locales/ui-added-sheet-words-of';
import type { FakeExcel } from '../support/fake-excel/fake-excel';
import { eventually } from './eventually';
import { contentOf, handsOn } from './hands';
import { panesInChromium } from './panes-in-chromium';
import { excelWithSample, reportOnSample } from './sample-excel';

const panes = panesInChromium();
const { findings } = reportOnSample('withFaults');
const words = addedSheetWordsOf('zh-CN');

async function asked(excel: FakeExcel) {
  const { page } = await panes.open(excel);
  const hands = handsOn(page);
  await hands.check();
  await hands.button(hands.words.frame.more).click();
  await hands.button(words.command).click();
  const dialog = page.getByRole('dialog', { name: words.title });
  await dialog.waitFor();
  return { page, hands, dialog };
}

const names = ({ workbook }: FakeExcel): string[] => workbook.sheets.map(({ name }) => name);

it('adds nothing before the person agrees, and nothing on Esc', async () => {
  const excel = excelWithSample('withFaults');
  const before = names(excel);
  const { page, dialog, hands } = await asked(excel);
  await dialog.getByText(words.whatIsAdded(words.name)).waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => dialog.count(), 0);
  expect(names(excel)).toEqual(before);
  await eventually(
    () => page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    hands.words.frame.more,
  );
});

it('adds the results with links, changes nothing else, and takes them back', async () => {
  const excel = excelWithSample('withFaults');
  const checked = excel.workbook.active;
  const [before, sheets] = [contentOf(checked), names(excel)];
  const { page, hands } = await asked(excel);
  await hands.button(words.add(words.name)).click();
  await page.getByText(words.added(words.name)).waitFor();
  expect(names(excel)).toEqual([...sheets, words.name]);
  const sheet = excel.workbook.sheetBy(words.name);
  expect(excel.workbook.active).toBe(sheet);
  expect(sheet.valueAt(0, 0)).toBe('绩效自评核对结果');
  const links = [...sheet.links].filter(([place]) => place.endsWith(',1')).slice(0, findings.length);
  expect(links.map(([, { textToDisplay }]) => textToDisplay).toSorted()).toEqual(
    findings.map(({ at }) => at.a1).toSorted(),
  );
  expect(contentOf(checked)).toEqual(before);
  expect(await page.getByText(hands.words.frame.outdatedAutomatic).count()).toBe(0);

  await hands.button(hands.words.frame.undo).click();
  await eventually(() => names(excel), sheets);
  expect(excel.workbook.active).toBe(checked);
  await eventually(() => page.getByText(words.added(words.name)).count(), 0);
});

it('asks before a sheet goes in which somebody has worked', async () => {
  const excel = excelWithSample('withFaults');
  const { page, hands } = await asked(excel);
  await hands.button(words.add(words.name)).click();
  await page.getByText(words.added(words.name)).waitFor();
  await excel.typeByHand(excel.workbook.sheetBy(words.name), 4, 9, '已核实');
  await hands.button(hands.words.frame.undo).click();
  const dialog = page.getByRole('dialog', { name: words.removeTitle(words.name) });
  await dialog.getByText(words.removeChanged).waitFor();
  await hands.button(words.keep).click();
  await eventually(() => dialog.count(), 0);
  expect(names(excel)).toContain(words.name);
  await hands.button(hands.words.frame.undo).click();
  await hands.button(words.remove).click();
  await eventually(() => names(excel).includes(words.name), false);
});

it('replaces its own sheet after asking, and never another one', async () => {
  const excel = excelWithSample('withFaults');
  excel.workbook.addSheet(words.name).enter(0, 0, '我的表');
  const second = `${words.name} (2)`;
  const { page, hands, dialog } = await asked(excel);
  await dialog.getByText(words.otherIsThere(words.name, second)).waitFor();
  expect(await dialog.getByRole('button').allInnerTexts()).toEqual(['取消', words.add(second)]);
  await hands.button(words.add(second)).click();
  await page.getByText(words.added(second)).waitFor();
  expect(excel.workbook.sheetBy(words.name).valueAt(0, 0)).toBe('我的表');

  excel.workbook.deleteSheet(excel.workbook.sheetBy(words.name));
  excel.workbook.sheetBy(second).name = words.name;
  await hands.button(hands.words.frame.more).click();
  await hands.button(words.command).click();
  await dialog.getByText(words.ownIsThere(words.name, second)).waitFor();
  await hands.button(words.replace(words.name)).click();
  await eventually(() => names(excel).filter((name) => name.startsWith(words.name)), [words.name]);
});

it('does not take its own sheet for a table when that is in front', async () => {
  const excel = excelWithSample('withFaults');
  const { page, hands } = await asked(excel);
  await hands.button(words.add(words.name)).click();
  await page.getByText(words.added(words.name)).waitFor();
  await hands.button(hands.words.frame.check).click();
  await page.getByRole('heading', { name: hands.words.states.noTableTitle }).waitFor();
});
