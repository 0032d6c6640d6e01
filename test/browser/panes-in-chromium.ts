import type { FakeExcel } from '../support/fake-excel/fake-excel';
import { lendChromium, type LentChromium } from './lend-chromium';
import { openPane, type Opened, type OpenOptions } from './open-pane';

/**
 * Panes over a fake Excel. A test fails when a page asked for anything but its own files and office.js, broke its content
 * security policy, or wrote an error to the console.
 */
export const panesInChromium = (): LentChromium<[excel: FakeExcel, options?: OpenOptions], Opened> =>
  lendChromium((browser, offences, excel: FakeExcel, options: OpenOptions = {}) =>
    openPane(browser, process.env['ZIPING_PANE'] ?? '', excel, options, offences),
  );
