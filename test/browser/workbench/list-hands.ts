import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { batchWordsOf } from '../../../src/locales/batch-words-of';
import { workbenchWordsOf } from '../../../src/locales/workbench-words-of';
import type { ReportFormat } from '../../../src/apps/workbench/batch/batch-calls';

/** Milliseconds that hundreds of files may take where others need the machine as well. */
const MANY_FILES = 100_000;

/** What a person does with a list of many files, by the words that stand there. */
export function handsOnList(page: Page, language: 'zh-CN' | 'en-US') {
  const words = batchWordsOf(language);
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const rows = page.getByRole('table', { name: words.ranking }).getByRole('row');
  const save = button(words.saveReport);
  return {
    words,
    save,
    title: page.getByRole('heading', { name: words.title }),
    unread: page.getByRole('region', { name: words.unread }).getByRole('listitem'),
    /** The row of a table by where it stands. */
    row: (path: string): Locator => rows.filter({ hasText: path }),
    /** Rank, place, verdict and counts of every table, as they stand there. */
    rows: async (): Promise<string[][]> =>
      rows.evaluateAll((all) =>
        all.slice(1).map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim())),
      ),
    /** Waits until all files are checked: a report can be saved then. */
    done: (): Promise<void> =>
      page.locator(`button:not([disabled])[title="${words.saveReport}"]`).waitFor({ timeout: MANY_FILES }),
    back: button(workbenchWordsOf(language).bar.list),
    saveReport: async (format: ReportFormat) => {
      const saved = page.waitForEvent('download');
      await save.click();
      await page.getByRole('menuitem', { name: words.formats[format].title }).click();
      const download = await saved;
      return {
        name: download.suggestedFilename(),
        bytes: new Uint8Array(readFileSync(await download.path())),
      };
    },
  };
}
