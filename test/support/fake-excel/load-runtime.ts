import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { attachRuntime, type OfficeExtensionInternals, type OfficeRuntime } from './office-runtime';

/**
 * Loads Microsoft's client runtime for Excel on Windows from the installed package into a context with just enough of
 * a page, and makes `Excel` and `Office` global as they are in a task pane.
 */
export function loadRuntime(): OfficeRuntime {
  const page = createContext(pageGlobals());
  runInContext(
    readFileSync(require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js'), 'utf8'),
    page,
  );
  const { Excel: excel, OfficeExtension: internals } = page as {
    readonly Excel?: unknown;
    readonly OfficeExtension?: OfficeExtensionInternals;
  };
  if (excel === undefined || internals === undefined) throw new Error('office-js did not define Excel');
  let hasApi = (version: string): boolean => version !== '';
  const office = {
    context: {
      platform: 'PC',
      partitionKey: 'partition.',
      requirements: {
        isSetSupported: (name: string, version = '1.1') => name === 'ExcelApi' && hasApi(version),
      },
    },
    onReady: (callback: (info: { host: string; platform: string }) => void) => {
      callback({ host: 'Excel', platform: 'PC' });
      return Promise.resolve();
    },
  };
  Object.assign(globalThis, { Excel: excel, Office: office });
  Object.assign(page, { Office: office });
  return attachRuntime(internals, (supports) => {
    hasApi = supports;
  });
}

/** The few things of a browser that the runtime touches while it loads. */
function pageGlobals(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
  };
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    performance,
    location,
    navigator: { userAgent: 'node', platform: 'test' },
    external: {},
    history: {},
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: nothing, style: {} }),
      addEventListener: nothing,
      location,
      URL: location.href,
      readyState: 'complete',
      head: { appendChild: nothing },
      documentElement: {},
      cookie: '',
    },
  };
  for (const name of ['window', 'self', 'parent', 'top']) page[name] = page;
  return page;
}
