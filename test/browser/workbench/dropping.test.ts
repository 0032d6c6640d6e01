import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { workbenchInChromium, type OpenedWorkbench, type WorkbenchOptions } from './workbench-in-chromium';

const bench = workbenchInChromium();
const PAGE = pathToFileURL(path.join(__dirname, '../../../dist/workbench/index.html')).href;

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'ziping-drop-'));
  write('全市/a.xlsx', '街道办');
  write('全市/乙区/b.xlsx', '学校');
  write('全市/乙区/~$b.xlsx', '学校');
  write('c.xlsx', '林业局');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, sample: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), readSample(sample));
}

/** Drops what is on the disk as the system's file manager does. */
async function dropFromDisk({ context, page }: OpenedWorkbench, names: readonly string[]): Promise<void> {
  const session = await context.newCDPSession(page);
  const data = { items: [], files: names.map((name) => path.join(root, name)), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
}

/** The file and the counts of every table. */
const listed = async ({ list }: OpenedWorkbench): Promise<string[]> =>
  (await list.rows()).map(
    ([, place = '', , ...counts]) => `${place.split('\n')[1]?.split(' · ')[0] ?? ''} ${counts.join(' ')}`,
  );

const BEFORE = [
  '全市/a.xlsx 7 15 2 9',
  '全市/乙区/b.xlsx 0 0 0 6',
  '全市/乙区/b.xlsx 0 0 0 4',
  'c.xlsx 0 0 0 0',
];

it.each<readonly [string, WorkbenchOptions]>([
  ['a server', {}],
  ['a folder', { address: PAGE }],
])(
  'checks dropped folders and files, and reads them anew when they have changed: page from %s',
  async (_, options) => {
    const page = await bench.open(options);
    await dropFromDisk(page, ['全市', 'c.xlsx']);
    await page.list.done();
    expect(await listed(page)).toEqual(BEFORE);
    write('c.xlsx', '街道办');
    await page.button(page.list.words.checkAgain).click();
    await eventually(
      async () => (await listed(page)).slice(0, 2),
      ['全市/a.xlsx 7 15 2 9', 'c.xlsx 7 15 2 9'],
    );
  },
);

it('where a browser gives no handles, says of a changed file that it has to be chosen again', async () => {
  const page = await bench.open();
  await page.page.evaluate(() => Reflect.deleteProperty(DataTransferItem.prototype, 'getAsFileSystemHandle'));
  await dropFromDisk(page, ['全市', 'c.xlsx']);
  await page.list.done();
  expect(await listed(page)).toEqual(BEFORE);
  write('c.xlsx', '街道办');
  await page.button(page.list.words.checkAgain).click();
  await eventually(() => page.list.unread.allInnerTexts(), [`c.xlsx\n\n${page.list.words.changed}`]);
});

it('opens one dropped file at once, as if it had been chosen', async () => {
  const page = await bench.open();
  await dropFromDisk(page, ['全市/a.xlsx']);
  await page.cell('H6').getByText('95.00%').waitFor();
  expect(await page.list.back.count()).toBe(0);
});
