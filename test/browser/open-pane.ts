import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { FakeExcel } from '../support/fake-excel/fake-excel';
import type { Answer } from '../support/fake-excel/message';
import { officeScript, type OfficeAround, type StandInPage } from './stand-in-office';

export interface OpenOptions {
  readonly language?: 'zh-CN' | 'en-US';
  /** The theme that Office tells of; unless given it tells of none. */
  readonly officeTheme?: 'light' | 'dark';
  readonly colorScheme?: 'light' | 'dark';
  readonly platform?: 'PC' | 'OfficeOnline';
  /** What happens to the request for office.js: it fails, brings another script, or has to wait. */
  readonly office?: 'refused' | 'someone-else' | Promise<void>;
}

export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly requests: readonly string[];
}

export const OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PATIENCE = 15_000;

/**
 * Opens the built pane that is served at `origin`, 320 wide, beside a fake Excel. Notes in `offences` every request but
 * those for its own files and office.js, and every error that the page throws or writes to the console.
 */
export async function openPane(
  browser: Browser,
  origin: string,
  excel: FakeExcel,
  options: OpenOptions,
  offences: string[],
): Promise<Opened> {
  const { language = 'zh-CN', colorScheme = 'light' } = options;
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    locale: language,
    colorScheme,
    reducedMotion: 'reduce',
  });
  const told = around(language, excel, options);
  const requests = await watchNetwork(context, origin, options, told, offences);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  watchConsole(page, options, offences);
  await connect(page, excel);
  await page.goto(`${origin}/taskpane.html`, { waitUntil: 'commit' });
  return { context, page, requests };
}

const around = (
  language: string,
  { apiLevel }: FakeExcel,
  { officeTheme, platform = 'PC' }: OpenOptions,
): OfficeAround => ({
  displayLanguage: language,
  platform,
  officeTheme: officeTheme === undefined ? undefined : { isDarkTheme: officeTheme === 'dark' },
  apiLevel,
});

async function watchNetwork(
  context: BrowserContext,
  origin: string,
  { office }: OpenOptions,
  told: OfficeAround,
  offences: string[],
): Promise<string[]> {
  const requests: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    requests.push(url);
    if (url.startsWith(`${origin}/`)) return route.continue();
    if (url !== OFFICE_SCRIPT) {
      offences.push(`asked for ${url}`);
      return route.abort();
    }
    if (office === 'refused') return route.abort();
    if (office instanceof Promise) await office;
    const body = office === 'someone-else' ? '' : officeScript(told);
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  return requests;
}

function watchConsole(page: Page, { office }: OpenOptions, offences: string[]): void {
  page.on('pageerror', (error) => offences.push(`threw ${error.message}`));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (office === 'refused' && message.location().url === OFFICE_SCRIPT) return;
    offences.push(`said ${message.text()}`);
  });
}

/** Lets the runtime in the page ask the fake Excel of the test, and the fake Excel tell the page of events. */
async function connect(page: Page, excel: FakeExcel): Promise<void> {
  let answer: (request: unknown) => Promise<Answer> = () => Promise.reject(new Error('no Excel'));
  excel.answerTo({
    setTransport: (transport) => {
      answer = transport;
    },
    // The page is told of `apiLevel` together with office.js, because it has to know without waiting.
    setSupport: () => undefined,
    raise: (...event) => {
      const raised = page.evaluate(
        (told) => (window as unknown as StandInPage).raiseInOffice(...told),
        event,
      );
      // A page that is closed meanwhile hears no more events.
      raised.catch(() => undefined);
    },
  });
  await page.exposeFunction('answerOffice', (request: unknown) => answer(request));
}
