import type { Browser, BrowserContext } from 'playwright-core';
import { launchChromium } from './launch-chromium';

export interface LentChromium<Asked extends readonly unknown[], Opened> {
  readonly open: (...asked: Asked) => Promise<Opened>;
  /** What the pages did so far that they must not; it is forgiven. */
  readonly takeOffences: () => string[];
}

/**
 * Lends Chromium to the tests of a file. After each test all pages are closed, and the test fails when one of them did
 * what `openPage` notes as an offence.
 */
export function lendChromium<
  Asked extends readonly unknown[],
  Opened extends { readonly context: BrowserContext },
>(
  openPage: (browser: Browser, offences: string[], ...asked: Asked) => Promise<Opened>,
): LentChromium<Asked, Opened> {
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
    open: async (...asked) => {
      const opened = await openPage(browser, offences, ...asked);
      contexts.push(opened.context);
      return opened;
    },
  };
}
