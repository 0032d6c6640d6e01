import type { Locator, Page } from 'playwright-core';
import { uiWordsOf } from '../../src/locales/ui-words-of';
import type { FakeSheet } from '../support/fake-excel/fake-sheet';

type Language = 'zh-CN' | 'en-US';

/** What a person does in the pane, by the words that stand there; `page` is the page or that part of it. */
export function handsOn(page: Page | Locator, language: Language = 'zh-CN') {
  const words = uiWordsOf(language);
  const { frame, results, settings } = words;
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const whole = 'goto' in page ? page : page.page();
  return {
    words,
    button,
    /** Presses the one primary button and waits for the result. */
    check: async (): Promise<void> => {
      await button(frame.check).click();
      await page.getByRole('tab').first().waitFor();
    },
    openView: (view: keyof typeof results.views): Promise<void> =>
      page.getByRole('tab', { name: results.views[view] }).click(),
    /** The open or closed finding about a cell, by the beginning of its sentence where a cell has several. */
    finding: (a1: string, text = ''): Locator =>
      page
        .getByRole('listitem')
        .filter({ has: whole.getByRole('button', { name: results.goToCell(a1), exact: true }) })
        .filter({ hasText: text })
        .first(),
    /** Addresses of all findings in the order of the list. */
    findingCells: (): Promise<string[]> => page.locator('li > [data-rove] ~ button').allInnerTexts(),
    clearMarks: async (): Promise<void> => {
      await button(frame.more).click();
      await button(settings.clearSheet).click();
    },
  };
}

/** What the cells of a sheet hold, and how they are formatted, to tell whether anything changed. */
export const contentOf = ({ cells }: FakeSheet): object =>
  Object.fromEntries(
    [...cells].filter(([, { input }]) => input !== '').map(([place, cell]) => [place, { ...cell }]),
  );
