import { uiWordsOf } from '../../src/locales/ui-words-of';
import { areaFrom } from '../support/fake-excel/fake-sheet';
import { eventually } from './eventually';
import { contentOf, handsOn } from './hands';
import type { OpenOptions } from './open-pane';
import { panesInChromium } from './panes-in-chromium';
import { excelWithBlankSheet, excelWithSample } from './sample-excel';

const panes = panesInChromium();
const { frame, states, hostErrors, settings } = uiWordsOf('zh-CN');

async function openSample(
  sample: Parameters<typeof excelWithSample>[0] = 'withFaults',
  options?: OpenOptions,
) {
  const excel = excelWithSample(sample);
  const { page } = await panes.open(excel, options);
  return { excel, page, sheet: excel.workbook.active, hands: handsOn(page) };
}

it('checks again after an edit in the sheet, and what is mended is gone', async () => {
  const { excel, page, sheet, hands } = await openSample();
  await hands.check();
  const before = await hands.findingCells();
  await excel.typeByHand(sheet, 5, 7, 0.9346);
  await eventually(() => hands.finding('H6').count(), 0);
  expect(await hands.findingCells()).toEqual(before.filter((cell) => cell !== 'H6'));
  await page.getByText(frame.checkedAutomatic).waitFor();
});

it('says that the result is outdated when it is not to check by itself', async () => {
  const { excel, page, sheet, hands } = await openSample();
  await hands.check();
  await hands.button(frame.more).click();
  await page.getByRole('checkbox', { name: settings.autoCheck }).click();
  await hands.button(frame.close).click();
  await excel.typeByHand(sheet, 5, 7, 0.9346);
  const message = page.getByRole('group').filter({ hasText: frame.outdated });
  await message.waitFor();
  await hands.finding('H6').waitFor();
  await message.getByRole('button', { name: frame.check }).click();
  await eventually(() => hands.finding('H6').count(), 0);
  await eventually(() => message.count(), 0);
});

it('writes nothing over a cell that changed since it was read', async () => {
  const { page, sheet, hands } = await openSample();
  await hands.check();
  await hands.openView('fills');
  const { top, left } = areaFrom('H7');
  sheet.enter(top, left, 'by another hand');
  const before = contentOf(sheet);
  await page.getByRole('button', { name: /^填充选中的/ }).click();
  await page.getByText(hostErrors['cell-changed']('H7'), { exact: true }).waitFor();
  expect(contentOf(sheet)).toEqual(before);
});

it('checks a protected sheet and says why it does not mark or fill', async () => {
  const { excel, page, sheet, hands } = await openSample();
  sheet.isProtected = true;
  await hands.check();
  await page.getByText(frame.protectedSheet).waitFor();
  expect(await hands.button(frame.mark).isDisabled()).toBe(true);
  await hands.finding('H6').getByRole('button').first().click();
  await eventually(() => excel.workbook.selected?.area, areaFrom('H6'));
  await hands.openView('fills');
  await page.getByText(uiWordsOf('zh-CN').results.nothingToFill).waitFor();
});

it('says that a workbook is read-only, and offers no changes', async () => {
  const { excel, page, hands } = await openSample('withFaults', { platform: 'OfficeOnline' });
  excel.workbook.readOnly = true;
  await hands.check();
  await page.getByText(frame.cannotWrite).waitFor();
  await hands.openView('fills');
  expect(await page.getByRole('button', { name: /^填充选中的/ }).isDisabled()).toBe(true);
});

it('asks to finish editing a cell, and works after that', async () => {
  const { excel, page, hands } = await openSample();
  excel.isEditingCell = true;
  await hands.button(frame.check).click();
  await page.getByText(hostErrors['cell-editing']('')).waitFor();
  excel.isEditingCell = false;
  await hands.check();
  await eventually(() => page.getByText(hostErrors['cell-editing']('')).count(), 0);
});

it('says that a sheet is blank', async () => {
  const { page } = await panes.open(excelWithBlankSheet('封面'));
  await handsOn(page).button(frame.check).click();
  await page.getByRole('heading', { name: states.blankTitle('封面') }).waitFor();
});

it('finds no table on a cover sheet, and leads to the sheet that has one', async () => {
  const { excel, page, hands } = await openSample('amongOtherSheets');
  const withTable = excel.workbook.active;
  const [cover] = excel.workbook.sheets;
  if (cover === undefined || cover === withTable) throw new Error('the sample has no cover');
  excel.workbook.active = cover;
  await hands.button(frame.check).click();
  await page.getByRole('heading', { name: states.noTableTitle }).waitFor();
  await hands.button(states.goToSheet(withTable.name)).click();
  await page.getByRole('tab').first().waitFor();
  expect(excel.workbook.active).toBe(withTable);
});

it('says what was checked when nothing is wrong', async () => {
  const { page, hands } = await openSample('withoutFaults');
  await hands.check();
  await page.getByRole('heading', { name: states.cleanTitle }).waitFor();
});

it('shows how far a long read is, and stops it when asked', async () => {
  const { excel, page, hands } = await openSample();
  excel.startCounting();
  excel.failAt(1, { code: '', when: 'silence' });
  await hands.button(frame.check).click();
  await page.getByRole('progressbar', { name: frame.reading }).waitFor();
  await hands.button(frame.cancel).click();
  await eventually(() => page.getByRole('progressbar').count(), 0);
  excel.forgetFaults();
  excel.breakSilence();
  expect(await page.getByRole('tab').count()).toBe(0);
  await hands.check();
});

it('shows the text of a workbook as text, whatever it looks like', async () => {
  const { page, sheet, hands } = await openSample();
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>&lt;b&gt;';
  const named = [...sheet.cells].find(([, { input }]) => input === '固定资产投资');
  if (named === undefined) throw new Error('the sample has no such indicator');
  Object.assign(named[1], { input: markup });
  sheet.name = markup.slice(0, 31);
  await hands.check();
  await hands.finding('H19:I19').getByText(markup).waitFor();
  await hands.openView('indicators');
  await page.getByRole('button', { name: markup }).waitFor();
  expect(await page.locator('img, b, body script').count()).toBe(0);
  expect(await page.title()).toBe('绩效自评核对');
});
