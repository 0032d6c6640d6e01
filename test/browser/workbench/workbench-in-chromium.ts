import type { Browser, BrowserContext, Page } from 'playwright-core';
import { lendChromium, type LentChromium } from '../lend-chromium';
import { handsOnWorkbench, type WorkbenchHands } from './workbench-hands';

export interface WorkbenchOptions {
  readonly language?: 'zh-CN' | 'en-US';
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Where the page comes from, unless from the server that the suite was given. */
  readonly address?: string;
  /** Whether the page may install its service worker, whose own requests nobody but the server sees. */
  readonly mayWorkOffline?: boolean;
  /** Whether the browser has its own dialog for saving, which nobody can answer here; else files are downloaded. */
  readonly keepsSaveDialog?: boolean;
}

export interface OpenedWorkbench extends WorkbenchHands {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly requests: readonly string[];
}

const PATIENCE = 20_000;
const BLOCKED_BY_THE_TEST = 'Service Worker registration blocked by Playwright';

/**
 * Workbenches on the built page. A test fails when a page asked for anything but its own files, broke its content
 * security policy, threw, or wrote an error or a warning to the console.
 */
export const workbenchInChromium = (): LentChromium<[options?: WorkbenchOptions], OpenedWorkbench> =>
  lendChromium((browser, offences, options: WorkbenchOptions = {}) =>
    openWorkbenchPage(browser, options, offences),
  );

/** Opens the built page and waits until it can be used. */
export async function openWorkbenchPage(
  browser: Browser,
  options: WorkbenchOptions,
  offences: string[],
): Promise<OpenedWorkbench> {
  const { language = 'zh-CN', colorScheme = 'light', width = 1280, height = 800 } = options;
  const address = options.address ?? `${process.env['ZIPING_WORKBENCH'] ?? ''}/`;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    colorScheme,
    reducedMotion: 'reduce',
    serviceWorkers: options.mayWorkOffline === true ? 'allow' : 'block',
  });
  context.setDefaultTimeout(PATIENCE);
  const requests = await watchNetwork(context, address, offences);
  const page = await context.newPage();
  watchConsole(page, offences);
  if (options.keepsSaveDialog !== true)
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto(address, { waitUntil: 'commit' });
  const hands = handsOnWorkbench(page, language);
  await hands.button(hands.words.start.choose).waitFor();
  return { context, page, requests, ...hands };
}

/** A page is made of the files in its folder, and of what it holds itself. */
async function watchNetwork(
  context: BrowserContext,
  address: string,
  offences: string[],
): Promise<readonly string[]> {
  const folder = new URL('.', address).href;
  const requests: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    requests.push(url);
    if (url.startsWith(folder)) return route.continue();
    offences.push(`asked for ${url}`);
    return route.abort();
  });
  return requests;
}

function watchConsole(page: Page, offences: string[]): void {
  page.on('pageerror', (error) => offences.push(`threw ${error.message}`));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || message.text() === BLOCKED_BY_THE_TEST) return;
    offences.push(`said ${message.text()}`);
  });
}
