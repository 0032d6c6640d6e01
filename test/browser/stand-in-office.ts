import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  attachRuntime,
  type OfficeExtensionInternals,
  type OfficeRuntime,
} from '../support/fake-excel/office-runtime';

const RUNTIME = path.resolve('node_modules/@microsoft/office-js/dist/excel-win32-16.01.js');

/** What Office tells of itself in the page. */
export interface OfficeAround {
  readonly displayLanguage: string;
  readonly platform: 'PC' | 'OfficeOnline';
  /** `undefined` where Office tells nothing of its theme, as on the web. */
  readonly officeTheme?: { readonly isDarkTheme: boolean } | undefined;
  /** The newest requirement set is ExcelApi 1.`apiLevel`. */
  readonly apiLevel: number;
}

/** Names under which page and test know each other. */
export interface StandInPage {
  answerOffice: Parameters<OfficeRuntime['setTransport']>[0];
  raiseInOffice: OfficeRuntime['raise'];
}

/**
 * The script that is served at the address of office.js: Microsoft's own runtime from the installed package, and below
 * it a transport that asks the test for the answers of Excel.
 */
export function officeScript(around: OfficeAround): string {
  const runtime = readFileSync(RUNTIME, 'utf8');
  return `${runtime}\n(${String(standIn)})(${String(attachRuntime)}, ${JSON.stringify(around)});`;
}

/** Runs in the page and is sent there as text: it may use nothing from around itself. */
function standIn(attach: typeof attachRuntime, { apiLevel, ...told }: OfficeAround): void {
  const page = window as unknown as StandInPage & {
    OfficeExtension: OfficeExtensionInternals;
    Office: unknown;
  };
  const info = { host: 'Excel', platform: told.platform };
  page.Office = {
    context: {
      ...told,
      partitionKey: 'partition.',
      requirements: {
        isSetSupported: (name: string, version = '1.1') =>
          name === 'ExcelApi' && Number(version.split('.')[1]) <= apiLevel,
      },
    },
    onReady: (callback?: (ready: typeof info) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
  };
  const runtime = attach(page.OfficeExtension, () => undefined);
  runtime.setTransport((request) => page.answerOffice({ Body: (request as { Body: unknown }).Body }));
  page.raiseInOffice = runtime.raise;
}
