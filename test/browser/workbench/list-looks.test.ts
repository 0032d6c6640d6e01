import { barriers, misfits } from '../barriers';
import { mixedFiles } from '../../support/mixed-files';
import { readSample } from '../../support/read-sample';
import { takePicture, takesPictures } from '../take-picture';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

const bench = workbenchInChromium();
const ALL = [
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
  ['zh-CN', 'dark'],
  ['en-US', 'light'],
] as const;
const combinations = (takesPictures ? ALL : ALL.slice(0, 2)).flatMap(([language, colorScheme]) =>
  [1280, 320].map((width) => ({ language, colorScheme, width })),
);

const FILES = [
  ...mixedFiles(12),
  { path: '林业局-2021-填报正确的自评表.xlsx', bytes: readSample('林业局') },
  { path: '街道办-2022-待填报有问题的自评表.xlsx', bytes: readSample('街道办') },
];

/** One after the other, each beginning where the one before ended. */
const STATES: readonly (readonly [string, (page: OpenedWorkbench) => Promise<void>])[] = [
  [
    'stopped',
    async (page) => {
      const many = Array.from({ length: 12 }, () => FILES).flat();
      await page.chooseFiles(many.map(({ bytes }, index) => ({ path: `${String(index)}.xlsx`, bytes })));
      await page.button(page.list.words.cancel).click();
      await page.button(page.list.words.goOn).waitFor();
    },
  ],
  [
    'done',
    async (page) => {
      await page.chooseFiles(FILES);
      await page.list.row('街道办-2022').waitFor();
      await page.list.done();
    },
  ],
  ['menu', (page) => page.list.save.click()],
  [
    'book',
    async (page) => {
      await page.page.keyboard.press('Escape');
      await page.list.row('街道办-2022').click();
      await page.cell('A1').waitFor();
    },
  ],
  [
    'back',
    async (page) => {
      await page.list.back.click();
      await page.list.title.waitFor();
    },
  ],
  ['contrast', (page) => page.page.emulateMedia({ forcedColors: 'active' })],
];

it.each(combinations)(
  'a list can be read and used by all in $language and $colorScheme, $width px wide',
  async ({ language, colorScheme, width }) => {
    const page = await bench.open({ language, colorScheme, width });
    await takePicture(page.page, `list-start-${language}-${colorScheme}-${width}`);
    for (const [name, reach] of STATES) {
      await reach(page);
      await takePicture(page.page, `list-${name}-${language}-${colorScheme}-${width}`);
      const isBook = name === 'book';
      expect([name, await barriers(page.page, isBook ? { without: '.sheet table' } : {})]).toEqual([
        name,
        [],
      ]);
      if (!isBook) expect([name, await misfits(page.page)]).toEqual([name, []]);
    }
  },
  120_000,
);

it('can be used by keys alone: one stop for the whole ranking, arrows from row to row', async () => {
  const page = await bench.open();
  await page.chooseFiles(FILES);
  await page.list.done();
  await page.list.save.focus();
  await page.page.keyboard.press('Tab');
  const focused = () => page.page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex);
  expect(await focused()).toBe(1);
  await page.page.keyboard.press('ArrowDown');
  await page.page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(3);
  const place = (await page.list.rows())[2]?.[1]?.split('\n')[1]?.split(' · ')[0] ?? '';
  await page.page.keyboard.press('Enter');
  await page.bar.getByTitle(place, { exact: true }).waitFor();
  await page.grid.waitFor();
});

it('tells people who hear the page how far it is, at quarters only, and what came out', async () => {
  const page = await bench.open();
  await page.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const text = document.querySelector('main [role=status]')?.textContent ?? '';
      if (text !== '' && text !== heard.at(-1)) heard.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.chooseFiles(FILES);
  await page.list.done();
  const heard = await page.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.length).toBeLessThanOrEqual(6);
  expect(heard.at(-1)).toContain('共 18 个文件');
});
