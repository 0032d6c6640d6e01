import { compoundFile } from '../../support/compound-file';
import { uiWordsOf } from '../../../src/locales/ui-words-of';
import { readSample } from '../../support/read-sample';
import { barriers } from '../barriers';
import { takePicture, takesPictures } from '../take-picture';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

type Language = 'zh-CN' | 'en-US';

const bench = workbenchInChromium();
const ALL = [
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
  ['zh-CN', 'dark'],
  ['en-US', 'light'],
] as const;
const combinations = (takesPictures ? ALL : ALL.slice(0, 2)).flatMap(([language, colorScheme]) =>
  [1280, 360].map((width) => ({ language, colorScheme, width })),
);

/** States in which the sheet itself is looked at, with hundreds of cells that are alike. */
const IN_THE_SHEET = new Set(['stale']);

/** On a narrow window one part is seen at a time. */
async function show(page: OpenedWorkbench, part: 'sheet' | 'pane'): Promise<void> {
  const tab = page.page.getByRole('tab', { name: page.words.views[part], exact: true });
  if (await tab.isVisible()) await tab.click();
}

/** One after the other, each beginning where the one before ended. */
const states = (
  language: Language,
): readonly (readonly [string, (page: OpenedWorkbench) => Promise<void>])[] => {
  const { frame, results } = uiWordsOf(language);
  return [
    ['start', () => Promise.resolve()],
    ['refused', (page) => refuse(page, frame.close)],
    ['opened', (page) => page.openFile('街道办-2022-待填报有问题的自评表.xlsx', readSample('街道办'))],
    ['samples', (page) => page.button(page.words.bar.samples).click()],
    [
      'checked',
      async (page) => {
        await page.page.keyboard.press('Escape');
        await show(page, 'pane');
        await page.pane.check();
      },
    ],
    [
      'finding',
      async (page) => {
        await page.pane.finding('H6').getByRole('button').first().click();
        await page.pane.button(results.fix('93.46%')).click();
        await page.page.getByRole('group', { name: results.previewTitle }).waitFor();
      },
    ],
    ['fills', (page) => page.pane.openView('fills')],
    [
      'editing',
      async (page) => {
        await show(page, 'sheet');
        await page.cell('J12').click();
        await page.page.keyboard.type('上级追加排查任务，实际完成数超过年初所定的数量');
      },
    ],
    [
      'stale',
      async (page) => {
        await page.page.keyboard.press('Enter');
        await page.page.keyboard.press('Escape');
        await page.cell('J15').click();
      },
    ],
    ['export', (page) => page.button(page.words.save.menu).click()],
    [
      'asking',
      async (page) => {
        await page.page.keyboard.press('Escape');
        await page.chooseFile('学校.xlsx', readSample('学校'));
        await page.page.getByRole('dialog').waitFor();
      },
    ],
    [
      'contrast',
      async (page) => {
        await page.page.getByRole('button', { name: page.words.discard.keep }).click();
        await page.page.emulateMedia({ forcedColors: 'active' });
      },
    ],
  ];
};

async function refuse(page: OpenedWorkbench, close: string): Promise<void> {
  await page.chooseFile('旧版.xls', compoundFile('Workbook'));
  await page.button(close).waitFor();
}

it.each(combinations)(
  'can be read and used by all in $language and $colorScheme, $width px wide',
  async ({ language, colorScheme, width }) => {
    const page = await bench.open({ language, colorScheme, width });
    for (const [name, reach] of states(language)) {
      await reach(page);
      await takePicture(page.page, `workbench-${name}-${language}-${colorScheme}-${width}`);
      const left = IN_THE_SHEET.has(name) ? {} : { without: '.sheet table' };
      expect([name, await barriers(page.page, left)]).toEqual([name, []]);
      const widest = await page.page.evaluate(() => document.documentElement.scrollWidth);
      expect([name, widest]).toEqual([name, width]);
    }
  },
  180_000,
);
