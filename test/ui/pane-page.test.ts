import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { blankGrid, coverGrid, problemTable } from './sheets';
import { buildPage } from './page/build-page';
import { openBrowser } from './page/open-browser';
import { plainGrid, type PlainGrid } from './page/plain-grid';

const axeScript = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const shots = process.env['ZIPING_SHOTS'];

jest.setTimeout(60_000);

let browser: BrowserContext;
let file: string;
let page: Page;
const failures: string[] = [];

beforeAll(async () => {
  const sample = path.join(__dirname, '../../assets/samples/街道办-2022-待填报有问题的自评表.xlsx');
  const workbook = openWorkbook(readFileSync(sample));
  const sheets = workbook.sheets.map(({ name }) => workbook.readSheet(name));
  [browser, file] = await Promise.all([
    openBrowser(),
    buildPage(panePage([...sheets, problemTable(), coverGrid(), blankGrid()].map(plainGrid))),
  ]);
}, 120_000);

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  failures.length = 0;
  page = await browser.newPage();
  page.setDefaultTimeout(5_000);
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
});

afterEach(async () => {
  await page.close();
  expect(failures).toEqual([]);
});

/** The pane over a workbook in memory. */
const panePage = (sheets: readonly PlainGrid[]) =>
  ({
    entry: path.join(__dirname, 'page/main.tsx'),
    mode: 'development',
    style: 'body{margin:0;overflow-y:scroll}',
    body: `<div id="pane"></div><script>window.sheets = ${JSON.stringify(sheets).replaceAll('<', '\\u003c')};</script>`,
  }) as const;

const open = async (query = ''): Promise<void> => {
  await page.goto(`${pathToFileURL(file).href}${query}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

const shot = async (name: string): Promise<void> => {
  if (shots === undefined) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true });
};

/** What the accessibility checker calls serious or critical, by rule and first element. */
const serious = async (): Promise<string[]> => {
  await page.evaluate(axeScript);
  return page.evaluate(async () => {
    const axe = (window as unknown as { readonly axe: typeof import('axe-core') }).axe;
    const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
};

/** How many pixels the content is wider than the window. */
const overflow = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([
  ['?language=zh-CN', { check: '校验本表', views: ['问题', '指标', '填充'], more: '更多' }],
  [
    '?language=en-US&theme=dark',
    { check: 'Check this sheet', views: ['Findings', 'Indicators', 'Fill'], more: 'More' },
  ],
])('every screen of %s', (query, words) => {
  const name = query.replaceAll(/\W+/gu, '-');

  it('has nothing serious for the accessibility checker and fits 320 pixels', async () => {
    await open(query);
    await shot(`start${name}`);
    expect(await serious()).toEqual([]);
    await page.getByRole('button', { name: words.check }).click();
    for (const view of words.views) {
      await page.getByRole('tab', { name: view }).click();
      await shot(`${view}${name}`);
      expect(await serious()).toEqual([]);
      expect(await overflow()).toBe(0);
    }
    await page.getByRole('button', { name: words.more }).click();
    await page.getByRole('combobox').first().waitFor();
    await shot(`options${name}`);
    expect(await serious()).toEqual([]);
    expect(await overflow()).toBe(0);
  });
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Brings a sheet to the front and checks it. */
const check = async (sheet: string): Promise<void> => {
  await page.evaluate((name) => window.host.activate(name), sheet);
  await button('校验本表').click();
};

const focused = (): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);

const cells = (): Promise<readonly string[]> => page.evaluate(() => window.host.shown.map(({ a1 }) => a1));

/** In the page: makes the finding at a cell one that rests on two cells of another file. */
function compareFinding(a1: string): void {
  const elsewhere = ['E4', 'F4'].map((at) => ({ document: '上年.xlsx', at: { sheet: '自评表', a1: at } }));
  window.model.store.update((state) => {
    const { checked } = state;
    if (checked?.content == null) return state;
    const { grid, report } = checked.content;
    const tables = report.tables.map((table) => ({
      ...table,
      findings: table.findings.map((finding) => (finding.at.a1 === a1 ? { ...finding, elsewhere } : finding)),
    }));
    return { ...state, checked: { ...checked, content: { grid, report: { ...report, tables } } } };
  });
}

describe('working on a table', () => {
  it('previews a fix, applies it, shows that the finding is gone, and takes it back', async () => {
    await open();
    await check('自评表');
    const finding = page.getByRole('button', { name: /执行率应为 80.45%/u });
    await finding.click();
    expect(await cells()).toEqual(['E4']);
    await button('改为 80.45%…').click();
    await shot('fix-preview');
    expect(await serious()).toEqual([]);
    expect(await page.getByRole('group', { name: '更改预览' }).getByRole('cell').allTextContents()).toEqual([
      'E4',
      '100.00%',
      '80.45%',
    ]);
    await button('确认更改').click();
    await finding.waitFor({ state: 'detached' });
    expect(await focused()).toContain('垃圾分类覆盖率');
    await shot('after-fix');
    await button('撤销').click();
    await finding.waitFor();
  });

  it('fills the ticked blank cells and takes that back', async () => {
    await open();
    await check('自评表');
    await page.getByRole('tab', { name: '填充 1' }).click();
    await button('填充选中的 1 处').click();
    await page.getByText('没有可以补填的空白单元格').waitFor();
    await shot('after-fill');
    await button('撤销').click();
    await page.getByRole('tab', { name: '填充 1' }).waitFor();
  });

  it('walks through the findings by keyboard and closes a preview by Esc', async () => {
    await open();
    await check('自评表');
    await page.getByRole('tab', { name: /^问题/u }).waitFor();
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await page.keyboard.press('Shift+F8');
    const [first, second, third] = await cells();
    expect([first, second === first]).toEqual(['E4', false]);
    expect(third).toBe(first);
    await button(/^改为/u).click();
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: '更改预览' }).waitFor({ state: 'detached' });
    expect(await focused()).toBe('改为 80.45%…');
  });

  it('moves through the list by arrow keys and goes to the cell by Enter', async () => {
    await open();
    await check('自评表');
    await page.getByRole('button', { name: /执行率应为 80.45%/u }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await cells()).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await cells()).toHaveLength(1);
    expect(await cells()).not.toContain('E4');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
  });

  it('opens the finding of the cell that is selected in the sheet', async () => {
    await open();
    await check('自评表');
    await page.getByRole('tab', { name: /^问题/u }).waitFor();
    await page.evaluate(() => window.host.select({ sheet: '自评表', a1: 'G7' }));
    expect(await page.locator('[data-rove][aria-expanded=true]').textContent()).toContain('垃圾分类覆盖率');
    await shot('selected-in-sheet');
  });

  it('sets a finding aside with a reason and brings it back', async () => {
    await open();
    await check('自评表');
    const finding = page.getByRole('button', { name: /执行率应为 80.45%/u });
    await finding.click();
    await button('忽略…').click();
    await page.getByLabel('忽略的原因').fill('按批复数');
    await shot('ignore');
    expect(await serious()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('原因：按批复数').waitFor();
    expect(await finding.count()).toBe(0);
    await shot('ignored');
    await button('恢复').click();
    await finding.waitFor();
  });

  it('names the cells of other files that a finding was compared with', async () => {
    await open();
    await check('自评表');
    const finding = page.getByRole('button', { name: /执行率应为 80.45%/u });
    await finding.click();
    expect(await page.getByText(/^对照/u).count()).toBe(0);
    await page.evaluate(compareFinding, 'E4');
    await page.getByText('对照 上年.xlsx“自评表”E4、上年.xlsx“自评表”F4', { exact: true }).waitFor();
    expect(await serious()).toEqual([]);
    expect(await overflow()).toBe(0);
  });

  it('marks the sheet, says so, and clears the marks', async () => {
    await open();
    await check('自评表');
    await button('标记').click();
    await page.getByText(/标记会随工作簿保存/u).waitFor();
    await shot('marked');
    expect(await serious()).toEqual([]);
    expect(await page.evaluate(() => window.host.marks.length)).toBeGreaterThan(3);
    await button('标记').click();
    await page.getByText(/标记会随工作簿保存/u).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.host.marks.length)).toBe(0);
  });

  it('shows the standard, its source and its figures', async () => {
    await open();
    await check('自评表');
    await button('更改').click();
    await page.getByRole('combobox', { name: '评分标准' }).selectOption({ index: 2 });
    await page.getByText('选用理由：由您选定').waitFor();
    await shot('standard');
    expect(await serious()).toEqual([]);
    expect(await overflow()).toBe(0);
  });
});

describe('when there is no table', () => {
  it('shows the way to the sheet that has one', async () => {
    await open();
    await check('封面');
    await button('转到“自评表”并校验').waitFor();
    await shot('no-table');
    expect(await serious()).toEqual([]);
    await button('转到“自评表”并校验').click();
    await page.getByRole('tab', { name: /^问题/u }).waitFor();
  });

  it('lets a person point at the header', async () => {
    await open();
    await check('封面');
    await page.getByRole('button', { name: '手工指定表头所在行…' }).click();
    await page.getByLabel('表头在第几行').fill('2');
    await shot('mapping');
    expect(await serious()).toEqual([]);
    expect(await page.getByRole('combobox', { name: 'A 栏 填报单位' }).count()).toBe(1);
  });

  it('says that a sheet is blank', async () => {
    await open();
    await check('空白表');
    await page.getByRole('heading', { name: '工作表“空白表”是空白的' }).waitFor();
    await shot('blank');
  });
});

describe('for everybody', () => {
  it('keeps its signs in a contrast theme', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open();
    await check('自评表');
    await page.getByRole('button', { name: /执行率应为 80.45%/u }).click();
    await shot('contrast');
    expect(await serious()).toEqual([]);
  });

  it('needs no sideways scrolling at 200 % of 320 pixels', async () => {
    await page.setViewportSize({ width: 160, height: 360 });
    await open();
    await check('自评表');
    await page.getByRole('button', { name: /执行率应为 80.45%/u }).click();
    await button('改为 80.45%…').click();
    await shot('zoomed');
    expect(await overflow()).toBe(0);
    await page.getByRole('tab', { name: /^指标/u }).click();
    expect(await overflow()).toBe(0);
  });

  it('changes its language at once, and says so to screen readers', async () => {
    await open();
    await check('自评表');
    await button('更多').click();
    await page.getByRole('combobox', { name: '界面语言' }).selectOption('en-US');
    await page.getByRole('heading', { name: '2 to correct before submitting' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-US');
  });

  it('says what is wrong when Excel is editing a cell, and goes on afterwards', async () => {
    await open();
    await page.evaluate(() => {
      window.host.failNext('cell-editing');
    });
    await button('校验本表').click();
    await page.getByText('有单元格正在编辑').waitFor();
    await shot('cell-editing');
    await button('校验本表').click();
    await page.getByRole('tab', { name: /^问题/u }).waitFor();
    expect(await page.getByText('有单元格正在编辑').count()).toBe(0);
  });
});
