import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { LocaleId } from '../../src/locales/locale';
import { localeOf } from '../../src/locales/locale-of';
import type { JsonFile } from '../../src/report/json/json-report-shape';
import { htmlReport } from '../../src/report/html-report';
import { pageWordsOf } from '../../src/report/words/page-words-of';
import { drawFiles } from '../report/draw-files';
import { hostileFile } from '../report/hostile-file';
import { scratchFolders } from '../support/scratch-folders';
import { barriers } from './barriers';
import { eventually } from './eventually';
import { launchChromium } from './launch-chromium';

const PICTURES = process.env['ZIPING_PICTURES'];
const zh = pageWordsOf('zh-CN');

const newFolder = scratchFolders();
let browser: Browser;
let folder = '';
const offences: string[] = [];

beforeAll(async () => {
  browser = await launchChromium(process.env['ZIPING_CHROMIUM'] ?? '');
  folder = newFolder();
  writePage('one.html', [...drawFiles(1)]);
  writePage('many.html', [...drawFiles(300)]);
  writePage('english.html', [...drawFiles(6, 'en-US')], 'en-US');
  writePage('hostile.html', [hostileFile(), ...drawFiles(2)]);
});

afterAll(() => browser.close());

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(offences.splice(0)).toEqual([]);
});

const writePage = (name: string, files: readonly JsonFile[], id: LocaleId = 'zh-CN'): void =>
  writeFileSync(path.join(folder, name), [...htmlReport(() => files, { locale: localeOf(id) })].join(''));

/**
 * In the page: what stands in the results of each table, an element with its parent; of their attributes those that make
 * them look or work as they do.
 */
function shapesOfTables(): string[][] {
  const telling = ['class', 'role', 'scope', 'data-severity', 'tabindex'];
  const shapeOf = ({ tagName, attributes }: Element): string =>
    [
      tagName,
      ...[...attributes]
        .filter(({ name }) => telling.includes(name))
        .map(({ name, value }) => `${name}=${value}`),
    ].join(' ');
  return [...document.querySelectorAll('article.table')].map((article) => [
    ...new Set(
      [...article.querySelectorAll('*')].map(
        (element) => `${shapeOf(element.parentElement ?? element)} > ${shapeOf(element)}`,
      ),
    ),
  ]);
}

/** Opens a page from disk; whatever it asks for beside itself and whatever it complains of is an offence. */
async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const url = pathToFileURL(path.join(folder, name)).href;
  page.on('request', (request) => {
    if (request.url() !== url) offences.push(`asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') offences.push(message.text());
  });
  page.on('pageerror', (error) => offences.push(error.message));
  await page.goto(url);
  return page;
}

async function takePicture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `report-${name}.png`) });
}

const shownRows = (page: Page) => page.locator('.ranking tbody tr:not([hidden])');
const shownFindings = (page: Page) => page.locator('article.table:not([hidden]) .findings li:not([hidden])');

describe.each([
  ['one.html', 'light', 1280],
  ['one.html', 'dark', 320],
  ['english.html', 'light', 320],
  ['hostile.html', 'light', 1280],
] as const)('%s, %s, %d pixels', (name, colorScheme, width) => {
  it('can be read and used by all, and needs nothing', async () => {
    const page = await open(name, { colorScheme, viewport: { width, height: 800 } });
    await takePicture(page, `${name}-${colorScheme}-${width}`);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

/**
 * The colours of hundreds of tables take axe minutes. They are looked at on a page of a few tables that hold between them
 * every shape of element that the large page has, everything else on the large page itself.
 */
describe('hundreds of tables, all unfolded,', () => {
  const unfold = (page: Page): Promise<void> =>
    page.getByRole('button', { name: zh.filters.openAll }).click();

  it('can be read and used by all', async () => {
    const page = await open('many.html');
    await unfold(page);
    expect(await barriers(page, { rule: 'color-contrast' })).toEqual([]);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const goals = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) => links.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')));
    expect(goals.filter((goal) => !ids.includes(goal.slice(1)))).toEqual([]);
    expect(goals.length).toBeGreaterThan(297);
  }, 300_000);

  it.each(['light', 'dark'] as const)('have %s colours that can be told apart', async (colorScheme) => {
    const many = await open('many.html');
    const shapes = await many.evaluate(shapesOfTables);
    const seen = new Set<string>();
    const telling = shapes.flatMap((own, place) => {
      const isNew = own.some((shape) => !seen.has(shape));
      own.forEach((shape) => seen.add(shape));
      return isNew ? [place] : [];
    });
    const files = [...drawFiles(300)].filter(({ tables }) => tables.length > 0);
    writePage(
      'telling.html',
      telling.flatMap((place) => files[place] ?? []),
    );
    const page = await open('telling.html', { colorScheme });
    expect(new Set((await page.evaluate(shapesOfTables)).flat())).toEqual(seen);
    expect([telling.length < 30, seen.size > 50]).toEqual([true, true]);
    await unfold(page);
    expect(await barriers(page)).toEqual([]);
  });
});

it.each([320, 1280])('fits %d pixels with hundreds of tables', async (width) => {
  const page = await open('many.html', { viewport: { width, height: 800 } });
  await takePicture(page, `many-${width}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await shownRows(page).count()).toBe(297);
});

it('filters by severity, rule, department and words, and says what is left', async () => {
  const page = await open('many.html');
  const all = await shownRows(page).count();
  const status = page.getByRole('status');
  const total = await page.locator('.findings li').count();
  await status.getByText(`显示 ${all} 张自评表、${total} 处`).waitFor();

  await page.getByLabel(zh.severities.warning).uncheck();
  await page.getByLabel(zh.severities.info).uncheck();
  const errors = await page.locator('.findings li[data-severity=error]').count();
  expect(await shownFindings(page).count()).toBe(errors);
  expect(await shownRows(page).count()).toBeLessThan(all);

  await page.getByLabel(zh.filters.rule).selectOption('total-adds-up');
  const sums = await page.locator('li[data-severity=error][data-rule=total-adds-up]').count();
  expect(await shownFindings(page).count()).toBe(sums);
  expect(sums).toBeGreaterThan(0);

  await page.getByRole('button', { name: zh.filters.reset }).click();
  await eventually(() => shownRows(page).count(), all);
  await page.getByLabel(zh.filters.department).selectOption('东湖区财政局');
  const own = await page.locator('article[data-department="东湖区财政局"]').count();
  expect([await shownRows(page).count(), own > 0 && own < all]).toEqual([own, true]);

  await page.getByRole('button', { name: zh.filters.reset }).click();
  await page.getByLabel(zh.filters.search).fill('002-自评表');
  await eventually(() => shownRows(page).locator('.col-file').allInnerTexts(), ['2021年度/002-自评表.xlsx']);
});

it('sorts by a column, numbers by size and back', async () => {
  const page = await open('many.html');
  const column = page.getByRole('columnheader', { name: zh.ranking.total });
  const totals = async () =>
    (await page.locator('.ranking td.col-total').allInnerTexts()).filter((text) => text !== '–').map(Number);
  await column.getByRole('button').click();
  expect(await column.getAttribute('aria-sort')).toBe('descending');
  const falling = await totals();
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  await column.getByRole('button').press('Enter');
  expect(await column.getAttribute('aria-sort')).toBe('ascending');
  expect(await totals()).toEqual(falling.toReversed());
  expect(await page.locator('.ranking td.col-total').last().innerText()).toBe('–');
});

it('leads from the ranking to a table that is folded away', async () => {
  const page = await open('many.html');
  const link = page.locator('.ranking a').first();
  const id = (await link.getAttribute('href'))?.slice(1) ?? '';
  const body = page.locator(`#${id}`);
  expect(await body.isVisible()).toBe(false);
  await link.press('Enter');
  await body.waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
});

it.each([true, false])('prints every finding and no control, with script: %s', async (javaScriptEnabled) => {
  const page = await open('english.html', { javaScriptEnabled });
  await page.emulateMedia({ media: 'print' });
  const findings = page.locator('.findings li');
  expect(await findings.count()).toBeGreaterThan(10);
  for (const finding of await findings.all()) expect(await finding.isVisible()).toBe(true);
  expect(await page.locator('#filters').isVisible()).toBe(false);
});

it('is a list without its script: all tables, no dead control', async () => {
  const page = await open('many.html', { javaScriptEnabled: false });
  expect(await page.locator('article.table').count()).toBe(297);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.locator('#filters').isVisible()).toBe(false);
});

it('runs nothing and loads nothing that a workbook brought', async () => {
  const page = await open('hostile.html');
  expect(await page.title()).toBe(zh.title);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.locator('img, iframe, object').count()).toBe(0);
});

it('would let a foreign script neither run nor load', async () => {
  const page = await open('one.html');
  await page.evaluate(`setTimeout(() => {
    document.body.append(Object.assign(document.createElement('script'), { text: 'document.title = 1' }));
    new Image().src = 'https://example.com/x.png';
  }); undefined`);
  await eventually(
    () =>
      ['script-src', 'img-src|default-src'].map((words) =>
        offences.some((text) => new RegExp(words).test(text)),
      ),
    [true, true],
  );
  expect(await page.title()).toBe(zh.title);
  offences.length = 0;
});
