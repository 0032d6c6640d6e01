import { check } from '../../../src/core/check';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { uiWordsOf } from '../../../src/locales/ui-words-of';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

const bench = workbenchInChromium();
const { frame, results } = uiWordsOf('zh-CN');
const MOST_PRESSES = 60;

/** What has the focus, as it is announced: its name or its text. */
const focused = ({ page }: OpenedWorkbench): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

const isInSheet = ({ page }: OpenedWorkbench): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('.sheet') !== null);

/** Presses Tab until what has the focus begins with the words; Escape first where Tab would go on to the next cell. */
async function tabTo(page: OpenedWorkbench, words: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if ((await focused(page)).startsWith(words)) return;
    if (await isInSheet(page)) await page.page.keyboard.press('Escape');
    await page.page.keyboard.press(key);
  }
  throw new Error(`“${words}” cannot be reached; the focus is on “${await focused(page)}”`);
}

it('does the whole job without a pointer: open, check, walk, mend, fill, export', async () => {
  const page = await bench.open();
  const { keyboard } = page.page;
  const press = (key: string): Promise<void> => keyboard.press(key);
  await tabTo(page, page.words.start.sample.faulty.title);
  await press('Enter');
  await page.grid.waitFor();

  await tabTo(page, frame.check);
  await press('Enter');
  await eventually(async () => (await page.pane.findingCells()).length, 24);
  await press('F8');
  await eventually(() => page.address.innerText(), 'H6');

  await tabTo(page, results.fix('93.46%'));
  await press('Enter');
  await page.page.getByRole('group', { name: results.previewTitle }).waitFor();
  await tabTo(page, results.applyFix);
  await press('Enter');
  await eventually(() => page.cell('H6').innerText(), '93.46%');
  await eventually(async () => (await page.pane.findingCells()).length, 23);

  await tabTo(page, `${results.views.findings} 23`, 'Shift+Tab');
  await press('ArrowRight');
  await press('ArrowRight');
  await tabTo(page, '填充选中的');
  await press('Enter');
  await page.page.getByText(results.nothingToFill).waitFor();

  await tabTo(page, page.words.save.menu, 'Shift+Tab');
  const saved = page.page.waitForEvent('download');
  await press('Enter');
  await press('ArrowDown');
  await eventually(async () => (await focused(page)).startsWith(page.words.save.values), true);
  await press('Enter');
  expect((await saved).suggestedFilename()).toMatch(/-核对\.xlsx$/);
  await eventually(() => page.unsaved.count(), 0);
});

it('enters the sheet and leaves it again, and says where one is', async () => {
  const page = await bench.open();
  const { keyboard } = page.page;
  await page.openSample('faulty');
  await tabTo(page, page.sheetWords.cell('A1', '部门整体支出绩效自评表'));
  await keyboard.press('Control+End');
  await keyboard.press('Control+Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await eventually(() => focused(page), page.sheetWords.cell('A3', '部门（单位）名称'));
  await keyboard.press('Tab');
  await eventually(() => focused(page), page.sheetWords.cell('D3', '广州市白云区人民政府云城街道办事处'));
  await keyboard.press('Escape');
  await keyboard.press('Tab');
  expect(await isInSheet(page)).toBe(false);
  await keyboard.press('Shift+Tab');
  await eventually(() => focused(page), page.sheetWords.cell('D3', '广州市白云区人民政府云城街道办事处'));
});

it('changes the sheet by its tabs, and the tables by arrow keys', async () => {
  const page = await bench.open();
  await page.openFile('白云.xlsx', readSample('白云区'));
  await page.sheetTab('自评表').focus();
  await page.page.keyboard.press('ArrowLeft');
  await page.page.getByRole('grid', { name: page.sheetWords.grid('封面'), exact: true }).waitFor();
  await eventually(() => focused(page), '封面');
  await page.page.keyboard.press('ArrowRight');
  await page.page.getByRole('grid', { name: page.sheetWords.grid('自评表'), exact: true }).waitFor();
});

it('opens the list of samples and closes it with Escape, the focus where it was', async () => {
  const page = await bench.open();
  await page.openSample('faulty');
  await page.button(page.words.bar.samples).focus();
  await page.page.keyboard.press('Enter');
  await eventually(async () => (await focused(page)).startsWith(page.words.start.sample.faulty.title), true);
  await page.page.keyboard.press('End');
  await page.page.keyboard.press('Escape');
  await eventually(() => page.page.getByRole('menu').count(), 0);
  await eventually(() => focused(page), page.words.bar.samples);
});

it('counts the findings that the job above counts', () => {
  const workbook = openWorkbook(readSample('街道办'));
  const [table] = check(workbook.readTrusted(workbook.activeSheet)).tables;
  expect(table?.findings).toHaveLength(24);
});
