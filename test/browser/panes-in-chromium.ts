import type { Browser, BrowserContext } from 'playwright-core';
import type { FakeExcel } from '../support/fake-excel/fake-excel';
import { launchChromium } from './launch-chromium';
import { openPane, type Opened, type OpenOptions } from './open-pane';

interface PanesInChromium {
  readonly open: (excel: FakeExcel, options?: OpenOptions) => Promise<Opened>;
  /** What the pages did so far that they must not; it is forgiven. */
  readonly takeOffences: () => string[];
}

/**
 * Lends Chromium to the tests of a file. After each test all pages are closed, and the test fails when one of them
 * asked for anything but its own files and office.js, broke its content security policy, or wrote an error to the console.
 */
export function panesInChromium(): PanesInChromium {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  const offences: string[] = [];
  const takeOffences = (): string[] => offences.splice(0);

  beforeAll(async () => {
    browser = await launchChromium(process.env['ZIPING_CHROMIUM'] ?? '');
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    const found = takeOffences();
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    expect(found).toEqual([]);
  });

  return {
    takeOffences,
    open: async (excel, options = {}) => {
      const opened = await openPane(browser, process.env['ZIPING_PANE'] ?? '', excel, options, offences);
      contexts.push(opened.context);
      return opened;
    },
  };
}
