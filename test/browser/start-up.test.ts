import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { uiWordsOf } from '../../src/locales/ui-words-of';
import { eventually } from './eventually';
import { handsOn } from './hands';
import { OFFICE_SCRIPT } from './open-pane';
import { panesInChromium } from './panes-in-chromium';
import { excelWithSample } from './sample-excel';

const panes = panesInChromium();
const { frame, states, hostErrors } = uiWordsOf('zh-CN');

it('asks for its own files and office.js, the engine last, everything once', async () => {
  const { page, requests } = await panes.open(excelWithSample('withFaults'));
  const hands = handsOn(page);
  const isEngine = (url: string): boolean => /\/check\.[\da-f]+\.js$/.test(url);
  await hands.button(frame.check).waitFor();
  const [html, script, office, ...later] = requests;
  expect([html, script]).toEqual([
    expect.stringMatching(/\/taskpane\.html$/),
    expect.stringMatching(/\/taskpane\.[\da-f]+\.js$/),
  ]);
  expect([office, ...later.filter((url) => !/\/(?:check|\d+)\.[\da-f]+\.js$/.test(url))]).toEqual([
    OFFICE_SCRIPT,
  ]);
  await eventually(() => requests.some(isEngine), true);
  const before = requests.length;
  await hands.check();
  expect(requests).toHaveLength(before);
  expect(new Set(requests).size).toBe(before);
});

it('has something to read before office.js arrives', async () => {
  let arrive: () => void = () => undefined;
  const office = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const { page } = await panes.open(excelWithSample('withFaults'), { office });
  await page.getByRole('heading', { name: frame.product }).waitFor();
  await page.getByText('正在连接 Excel…').waitFor();
  await eventually(
    () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length),
    1,
  );
  arrive();
  await handsOn(page).check();
});

it.each(['refused', 'someone-else'] as const)(
  'says so where there is no Excel: office.js %s',
  async (office) => {
    const { page } = await panes.open(excelWithSample('withFaults'), { office });
    await page.getByRole('heading', { name: states.unavailableTitle }).waitFor();
    await page.getByText(hostErrors['host-unavailable']('office.js')).waitFor();
    expect(await page.getByRole('button').allInnerTexts()).toEqual([states.retry]);
  },
);

it.each([
  ['en-US', 'Check this sheet'],
  ['zh-CN', '校验本表'],
] as const)('speaks the language of Office: %s', async (language, words) => {
  const { page } = await panes.open(excelWithSample('withFaults'), { language });
  await handsOn(page, language).button(words).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
});

it.each([
  ['dark', 'light', true],
  ['light', 'dark', false],
  [undefined, 'dark', true],
  [undefined, 'light', false],
] as const)('with Office %s and the browser %s it is dark: %s', async (officeTheme, colorScheme, isDark) => {
  const { page } = await panes.open(excelWithSample('withFaults'), {
    colorScheme,
    ...(officeTheme === undefined ? {} : { officeTheme }),
  });
  await handsOn(page).button(frame.check).waitFor();
  const [red = -1] = await page.evaluate(() => {
    const pane = document.querySelector('header');
    return (getComputedStyle(pane ?? document.body).backgroundColor.match(/\d+/g) ?? []).map(Number);
  });
  expect(red < 100).toBe(isDark);
});

it('opens the sample workbook beside the one that is open', async () => {
  const excel = excelWithSample('withoutFaults');
  const { page } = await panes.open(excel);
  await handsOn(page).button(states.sample).click();
  await eventually(() => excel.workbook.openedFiles.length, 1);
  const sheet = openWorkbook(Buffer.from(excel.workbook.openedFiles[0] ?? '', 'base64')).activeSheet;
  expect(sheet).toBe(excelWithSample('withFaults').workbook.active.name);
});

it('says when the sample workbook cannot be opened', async () => {
  const excel = excelWithSample('withoutFaults');
  const { page } = await panes.open(excel);
  const hands = handsOn(page);
  await hands.check();
  const problem = page.getByText(hostErrors['cell-editing'](''));
  await hands.button(frame.more).click();
  expect(await problem.count()).toBe(0);
  excel.isEditingCell = true;
  await hands.button(states.sample).click();
  await problem.waitFor();
  expect(excel.workbook.openedFiles).toEqual([]);
});

it('leaves the focus where it is', async () => {
  const { page } = await panes.open(excelWithSample('withFaults'));
  await handsOn(page).button(frame.check).waitFor();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});
