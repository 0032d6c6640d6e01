import type { Page } from 'playwright-core';
import { addedSheetWordsOf } from '../../src/locales/ui-added-sheet-words-of';
import type { FakeExcel } from '../support/fake-excel/fake-excel';
import type { handsOn } from './hands';
import type { OpenOptions } from './open-pane';
import { excelWithBlankSheet, excelWithSample } from './sample-excel';

type Hands = ReturnType<typeof handsOn>;

/** A state of the pane, and how to get there in either language. */
export interface PaneState {
  readonly name: string;
  readonly excel: () => FakeExcel;
  readonly reach: (page: Page, hands: Hands) => Promise<void>;
  readonly options?: OpenOptions;
}

const checked =
  (then: (page: Page, hands: Hands) => Promise<void>) =>
  async (page: Page, hands: Hands): Promise<void> => {
    await hands.check();
    await then(page, hands);
  };

const withFaults = (): FakeExcel => excelWithSample('withFaults');

export const paneStates: readonly PaneState[] = [
  {
    name: 'start',
    excel: withFaults,
    reach: (_, { button, words }) => button(words.frame.check).waitFor(),
  },
  { name: 'findings', excel: withFaults, reach: checked(() => Promise.resolve()) },
  {
    name: 'preview',
    excel: withFaults,
    reach: checked(async (page, { finding, words }) => {
      await finding('H6').getByRole('button').first().click();
      await page
        .getByRole('button', { name: /93\.46/ })
        .last()
        .click();
      await page.getByRole('group', { name: words.results.previewTitle }).waitFor();
    }),
  },
  {
    name: 'ignore',
    excel: withFaults,
    reach: checked(async (page, { finding, button, words }) => {
      await finding('D5').getByRole('button').first().click();
      await button(words.results.ignore).click();
      await page.getByLabel(words.results.reason).fill('按主管部门通知，以批复数为准');
      await button(words.results.setAside).click();
      await button(words.results.restore).waitFor();
      await button(words.results.restore).scrollIntoViewIfNeeded();
    }),
  },
  { name: 'indicators', excel: withFaults, reach: checked((_, { openView }) => openView('indicators')) },
  {
    name: 'fills',
    excel: withFaults,
    reach: checked((_, { openView }) => openView('fills')),
  },
  {
    name: 'filled',
    excel: withFaults,
    reach: checked(async (page, { openView, button, words }) => {
      await openView('fills');
      await button(words.results.fillSelected(6)).click();
      await page.getByText(words.frame.filled(6)).waitFor();
      await page.getByText(words.results.nothingToFill).waitFor();
    }),
  },
  {
    name: 'marked',
    excel: withFaults,
    reach: checked(async (page, { button, words }) => {
      await button(words.frame.mark).click();
      await page.getByText(words.settings.marksStay).waitFor();
    }),
  },
  {
    name: 'options',
    excel: withFaults,
    reach: checked(async (page, { button, words }) => {
      await button(words.frame.more).click();
      await page.getByRole('heading', { name: words.settings.options }).waitFor();
    }),
  },
  {
    name: 'add-results',
    excel: withFaults,
    reach: checked((page, hands) => askToAdd(page, hands)),
  },
  {
    name: 'add-results-again',
    excel: () => {
      const excel = withFaults();
      const own = excel.workbook.addSheet('核对结果');
      const english = excel.workbook.addSheet('Check results');
      for (const sheet of [own, english]) sheet.properties.set('ziping.results', 'changed since');
      return excel;
    },
    reach: checked((page, hands) => askToAdd(page, hands)),
  },
  {
    name: 'results-added',
    excel: withFaults,
    reach: checked(async (page, hands) => {
      await askToAdd(page, hands);
      const { added, add, name } = addedSheetWordsOf(hands.words.id);
      await hands.button(add(name)).click();
      await page.getByText(added(name)).waitFor();
    }),
  },
  {
    name: 'protected-structure',
    excel: () => {
      const excel = withFaults();
      excel.workbook.isProtected = true;
      return excel;
    },
    reach: checked(async (page, { button, words }) => {
      await button(words.frame.more).click();
      await page.getByText(addedSheetWordsOf(words.id).isProtected).waitFor();
    }),
  },
  {
    name: 'standard',
    excel: withFaults,
    reach: checked(async (page, { button, words }) => {
      await button(words.frame.change).click();
      await page.getByRole('heading', { name: words.settings.standard }).waitFor();
    }),
  },
  {
    name: 'protected',
    excel: () => {
      const excel = withFaults();
      excel.workbook.active.isProtected = true;
      return excel;
    },
    reach: checked((page, { words }) => page.getByText(words.frame.protectedSheet).waitFor()),
  },
  {
    name: 'clean',
    excel: () => excelWithSample('withoutFaults'),
    reach: checked((page, { words }) =>
      page.getByRole('heading', { name: words.states.cleanTitle }).waitFor(),
    ),
  },
  { name: 'two-tables', excel: () => excelWithSample('twoTables'), reach: checked(() => Promise.resolve()) },
  {
    name: 'no-scores',
    excel: () => excelWithSample('withoutScores'),
    reach: checked((_, { openView }) => openView('indicators')),
  },
  {
    name: 'blank',
    excel: () => excelWithBlankSheet('封面'),
    reach: async (page, { button, words }) => {
      await button(words.frame.check).click();
      await page.getByRole('heading', { name: words.states.blankTitle('封面') }).waitFor();
    },
  },
  {
    name: 'no-table',
    excel: coverInFront,
    reach: async (page, { button, words }) => {
      await button(words.frame.check).click();
      await button(words.states.goToSheet('关键性指标'))
        .or(page.getByRole('main').getByRole('button').first())
        .first()
        .waitFor();
      await page.getByRole('heading', { name: words.states.noTableTitle }).waitFor();
    },
  },
  {
    name: 'mapping',
    excel: coverInFront,
    reach: async (page, { button, words }) => {
      await button(words.frame.check).click();
      await button(words.states.nameColumns).click();
      await page.getByRole('heading', { name: words.settings.mapping }).waitFor();
    },
  },
  {
    name: 'cell-editing',
    excel: () => {
      const excel = withFaults();
      excel.isEditingCell = true;
      return excel;
    },
    reach: async (page, { button, words }) => {
      await button(words.frame.check).click();
      await page.getByText(words.hostErrors['cell-editing']('')).waitFor();
    },
  },
  {
    name: 'unavailable',
    excel: withFaults,
    options: { office: 'refused' },
    reach: (page, { words }) => page.getByRole('heading', { name: words.states.unavailableTitle }).waitFor(),
  },
];

async function askToAdd(page: Page, { button, words }: Hands): Promise<void> {
  await button(words.frame.more).click();
  const { command, title } = addedSheetWordsOf(words.id);
  await button(command).click();
  await page.getByRole('dialog', { name: title }).waitFor();
}

function coverInFront(): FakeExcel {
  const excel = excelWithSample('amongOtherSheets');
  excel.workbook.active = excel.workbook.sheets[0] ?? excel.workbook.active;
  return excel;
}
