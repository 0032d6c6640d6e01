import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../launch-chromium';

export interface WorkbenchOptions {
  readonly language?: 'zh-CN' | 'en-US';
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

interface WorkbenchInChromium {
  readonly open: (options?: WorkbenchOptions) => Promise<Page>;
}

const PATIENCE = 15_000;

/**
 * Lends Chromium with the built workbench to the tests of a file. After each test all pages are closed, and the test
 * fails when one of them asked for anything but its own files, or wrote an error to the console.
 */
export function workbenchInChromium(): WorkbenchInChromium {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  const offences: string[] = [];
  const origin = process.env['ZIPING_WORKBENCH'] ?? '';

  beforeAll(async () => {
    browser = await launchChromium(process.env['ZIPING_CHROMIUM'] ?? '');
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    const found = offences.splice(0);
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    expect(found).toEqual([]);
  });

  return {
    open: async ({ language = 'zh-CN', colorScheme = 'light', width = 1280 } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        locale: language,
        colorScheme,
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      context.on('request', (request) => {
        const url = request.url();
        const isOwn = url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`);
        if (!isOwn && !url.startsWith('data:')) offences.push(`asked for ${url}`);
      });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      page.on('pageerror', (error) => offences.push(`threw ${error.message}`));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) offences.push(`said ${message.text()}`);
      });
      // The file dialog is the browser's own and cannot be driven; without it files are downloaded.
      await page.addInitScript('Object.defineProperty(window, "showSaveFilePicker", { value: undefined })');
      await page.goto(`${origin}/`);
      return page;
    },
  };
}
