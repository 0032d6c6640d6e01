import path from 'node:path';
import { uiWordsOf } from '../../src/locales/ui-words-of';
import { handsOn } from './hands';
import { panesInChromium } from './panes-in-chromium';
import { excelWithSample } from './sample-excel';
import { takePicture } from './take-picture';

const panes = panesInChromium();
const FIXTURE = path.join(__dirname, '../fixtures/reports/self-evaluation.docx');
const RATE = '登记来信4321件，按期答复4100件，按期答复率99.60%。';

it.each(['zh-CN', 'en-US'] as const)('compares a report with the table, in %s', async (language) => {
  const { settings, results } = uiWordsOf(language);
  const { page } = await panes.open(excelWithSample('withFaults'), { language });
  await handsOn(page, language).check();
  const listed = async (): Promise<number> =>
    Number(/\d+/u.exec(await page.locator('#tab-findings').innerText())?.[0]);
  const inTable = await listed();
  await page.getByRole('button', { name: settings.addReport }).click();
  const panel = page.getByRole('region', { name: settings.report, exact: true });

  await panel.locator('input[type=file]').setInputFiles(FIXTURE);
  await panel.getByText('self-evaluation.docx').waitFor();
  await panel.getByText(settings.reportUnread(2)).waitFor();

  await panel.getByRole('textbox').fill(`一、概况\n${RATE}`);
  await panel.getByRole('button', { name: settings.checkReport, exact: true }).click();
  const group = page.locator('section[aria-labelledby=group-report]');
  await group.getByRole('listitem').first().waitFor();
  await takePicture(page, `report-${language}`);
  await group.getByText('94.89%').waitFor();
  await group.getByText(results.paragraph(2)).waitFor();
  expect(await listed()).toBe(inTable + 1);
  expect(await group.locator('mark').allInnerTexts()).toEqual(['4321件', '4100件', '99.60%']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await panel.getByRole('button', { name: settings.removeReport }).click();
  await page.getByRole('button', { name: settings.addReport }).waitFor();
  expect(await listed()).toBe(inTable);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('4321');
});
