import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { parseAreaName } from '../../../src/core/grid/address';
import { sheetWordsOf } from '../../../src/locales/sheet-words-of';
import type { SampleId } from '../../../src/locales/workbench-words';
import { workbenchWordsOf } from '../../../src/locales/workbench-words-of';
import type { PlacedFile } from '../../support/mixed-files';
import { handsOn } from '../hands';
import { handsOnList } from './list-hands';

export type WorkbenchHands = ReturnType<typeof handsOnWorkbench>;

export interface ExportedCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a person does in the workbench, by the words that stand there. */
export function handsOnWorkbench(page: Page, language: 'zh-CN' | 'en-US' = 'zh-CN') {
  const words = workbenchWordsOf(language);
  const sheetWords = sheetWordsOf(language);
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const grid = page.getByRole('grid');
  const menuItem = (name: string): Locator => page.getByRole('menuitem', { name });
  /** The drawn cell or merged area whose first cell has the address. */
  const cell = (a1: string): Locator => {
    const { top, left } = parseAreaName(a1) ?? { top: -1, left: -1 };
    return grid.locator(`tr[aria-rowindex="${top + 1}"] > td[aria-colindex="${left + 1}"]`);
  };
  return {
    words,
    sheetWords,
    button,
    grid,
    cell,
    menuItem,
    /** The pane as it is in Excel. */
    pane: handsOn(page.locator('#pane-part'), language),
    /** The text box on the selected cell, named by the cell's address and text. */
    typing: page.locator('.sheet textarea'),
    /** Where the selected cell stands. */
    address: page.getByRole('status', { name: words.address, exact: true }),
    content: (a1: string): Locator => page.getByRole('textbox', { name: words.content(a1), exact: true }),
    sheetTab: (name: string): Locator =>
      page
        .getByRole('tablist', { name: sheetWords.tabs, exact: true })
        .getByRole('tab', { name, exact: true }),
    /** What stands above sheet and pane. */
    bar: page.getByRole('banner'),
    unsaved: page.getByRole('banner').getByTitle(words.bar.unsaved),
    chooseFile: (name: string, bytes: Uint8Array): Promise<void> =>
      page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) }),
    /** Opens a file that can be opened, and waits until its sheet is drawn. */
    openFile: async (name: string, bytes: Uint8Array): Promise<void> => {
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
      await page.getByRole('banner').getByTitle(name, { exact: true }).waitFor();
      await grid.waitFor();
    },
    /** Chooses several files in the dialog; each has its name only. */
    chooseFiles: (files: readonly PlacedFile[]): Promise<void> =>
      page
        .locator('input[type=file]')
        .first()
        .setInputFiles(
          files.map(({ path, bytes }) => ({
            name: path.split('/').at(-1) ?? path,
            mimeType: '',
            buffer: Buffer.from(bytes),
          })),
        ),
    /** What is seen of many files. */
    list: handsOnList(page, language),
    /** Opens a sample from the start screen. */
    openSample: async (id: SampleId): Promise<void> => {
      await page.getByRole('button', { name: words.start.sample[id].title }).click();
      await grid.waitFor();
    },
    /** Makes the file that the menu offers, and gives it as the browser saved it. */
    save: async (as: 'marked' | 'values'): Promise<ExportedCopy> => {
      const saved = page.waitForEvent('download');
      await button(words.save.menu).click();
      await menuItem(words.save[as]).click();
      const download = await saved;
      const bytes = new Uint8Array(readFileSync(await download.path()));
      return { name: download.suggestedFilename(), bytes };
    },
  };
}
