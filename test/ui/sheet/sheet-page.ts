import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { buildPage } from '../page/build-page';
import { openBrowser } from '../page/open-browser';
import type { PageEvent, PageState } from './page/main';

const axeScript = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const SHEET_PAGE = {
  entry: path.join(__dirname, 'page/main.tsx'),
  mode: 'production',
  style: 'body{margin:0}',
  body: '<div id="root"></div>',
} as const;

/** The grid in Chromium. */
export interface SheetPage {
  readonly page: Page;
  readonly show: (state: Partial<PageState>) => Promise<void>;
  /** What the person did since this was last asked. */
  readonly events: () => Promise<PageEvent[]>;
  /** The cell at an address such as `B5`, merged cells by their first. */
  readonly cell: (a1: string) => Locator;
  readonly serious: () => Promise<string[]>;
  readonly devtools: () => Promise<CDPSession>;
}

/** Lends the grid to the tests of a file, a fresh page each; a page that writes an error to the console fails its test. */
export function sheetsInChromium(): { open: (state?: Partial<PageState>) => Promise<SheetPage> } {
  jest.setTimeout(30_000);
  let browser: BrowserContext;
  let file: string;
  let failures: string[] = [];

  beforeAll(async () => {
    [browser, file] = await Promise.all([openBrowser(), buildPage(SHEET_PAGE)]);
    await browser.grantPermissions(['clipboard-read', 'clipboard-write']);
  }, 120_000);
  afterAll(() => browser.close());
  afterEach(async () => {
    const found = failures;
    failures = [];
    await Promise.all(browser.pages().map((page) => page.close()));
    await browser.newPage();
    expect(found).toEqual([]);
  });

  return {
    open: async (state = {}) => {
      const page = await browser.newPage();
      page.on('pageerror', (error) => failures.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') failures.push(message.text());
      });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(pathToFileURL(path.resolve(file)).href);
      const opened = sheetPage(page);
      await opened.show(state);
      return opened;
    },
  };
}

const sheetPage = (page: Page): SheetPage => ({
  page,
  // As one text, because Playwright hands large objects over member by member.
  show: (state) =>
    page.evaluate((json) => window.show(JSON.parse(json) as Partial<PageState>), JSON.stringify(state)),
  events: () => page.evaluate(() => window.events.splice(0)),
  cell: (a1) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(a1) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return page.locator(`tr[aria-rowindex="${row}"] > td[aria-colindex="${column}"]`);
  },
  serious: async () => {
    await page.evaluate(axeScript);
    return page.evaluate(async () => {
      const axe = (window as unknown as { readonly axe: typeof import('axe-core') }).axe;
      const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
  },
  devtools: () => page.context().newCDPSession(page),
});
