import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/core/check';
import { standards } from '../../../src/core/standards/all-standards';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { localeOf } from '../../../src/locales/locale-of';
import { messageOf } from '../../../src/locales/message-of';
import { uiWordsOf } from '../../../src/locales/ui-words-of';
import { listFindings, type ListedFinding } from '../../../src/ui/results/listed-findings';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

const bench = workbenchInChromium();
const { frame, results } = uiWordsOf('zh-CN');
const corpus = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, '../../corpus/xlsx', `${name}.xlsx`)));

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ...['街道办', '学校', '白云区', '天河区', '林业局'].map((name) => [name, readSample(name)] as const),
  ...[
    '02-guangzhou-baiyun-2023.t',
    '04-chizhou-guichi-2022.n',
    '07-deyang-zhongjiang-2022.n',
    '08-meishan-qingshen-2023.t',
    '11-yinchuan-2021.n',
    '14-langfang-school-2018.t',
    '20-hengyang-hengshan-2020.n',
    '33-hainan-school-2023.t',
  ].map((name) => [name, corpus(name)] as const),
];

/** What the engine says of the sheet in front, in the order of the list. */
function findingsIn(bytes: Uint8Array): readonly ListedFinding[] {
  const workbook = openWorkbook(bytes);
  const grid = workbook.readTrusted(workbook.activeSheet);
  const content = { grid, report: check(grid) };
  return listFindings({ checked: { sheet: grid.sheet, content }, ignored: [] }).open;
}

const sentences = ({ page }: OpenedWorkbench): Promise<string[]> =>
  page.locator('#pane-part li > button[aria-expanded]').allInnerTexts();

async function openSample(): Promise<OpenedWorkbench> {
  const page = await bench.open();
  await page.openSample('faulty');
  await page.pane.check();
  return page;
}

it('finds in every file what the engine finds in the same bytes, in the same words', async () => {
  const page = await bench.open();
  let found = 0;
  for (const [name, bytes] of FILES) {
    const expected = findingsIn(bytes);
    found += expected.length;
    await page.openFile(`${name}.xlsx`, bytes);
    await page.pane.button(frame.check).click();
    await page.page.getByRole('tab', { name: `${results.views.findings} ${expected.length}` }).waitFor();
    expect([name, await page.pane.findingCells()]).toEqual([
      name,
      expected.map(({ finding }) => finding.at.a1),
    ]);
    expect(await sentences(page)).toEqual(
      expected.map(({ finding }) => messageOf(localeOf('zh-CN'), finding)),
    );
  }
  expect(found).toBeGreaterThan(80);
});

it('walks through the findings with F8 and back with Shift+F8, the selected cell in sight', async () => {
  const page = await openSample();
  const cells = await page.pane.findingCells();
  for (const a1 of cells) {
    await page.page.keyboard.press('F8');
    await eventually(() => page.address.innerText(), a1);
    const [first = ''] = a1.split(':');
    expect(await page.cell(first).getAttribute('aria-selected')).toBe('true');
    expect(await isInSight(page, first)).toBe(true);
  }
  await page.page.keyboard.press('Shift+F8');
  await eventually(() => page.address.innerText(), cells.at(-2));
});

/** True when the middle of the cell is not covered by anything that scrolls or floats. */
const isInSight = (page: OpenedWorkbench, a1: string): Promise<boolean> =>
  page.cell(a1).evaluate((td) => {
    const { left, top, width, height } = td.getBoundingClientRect();
    return td.contains(
      document.elementFromPoint(left + Math.min(width, 40) / 2, top + Math.min(height, 20) / 2),
    );
  });

it('selects the cell of a finding, and opens the finding of a cell', async () => {
  const page = await openSample();
  await page.pane.finding('H6').getByRole('button').first().click();
  await eventually(() => page.address.innerText(), 'H6');
  expect(await page.cell('H6').getAttribute('class')).toContain('active');
  await page.cell('F13').click();
  await page.pane.finding('F13').locator('[aria-expanded=true]').waitFor();
  await eventually(() => page.address.innerText(), 'F13');
  await page.cell('D12').click();
  await eventually(() => page.address.innerText(), 'D12');
  await page.pane.finding('F13').locator('[aria-expanded=true]').waitFor();
});

it('marks in the sheet every cell that a finding is about, by colour, sign and words', async () => {
  const page = await openSample();
  const findings = findingsIn(readSample('街道办'));
  const about = (a1: string): string[] =>
    findings
      .filter(({ finding }) => finding.at.a1 === a1)
      .map(
        ({ finding }) => `【${frame.severities[finding.severity]}】${messageOf(localeOf('zh-CN'), finding)}`,
      );
  for (const [a1, severity] of [
    ['H6', 'error'],
    ['F13', 'warning'],
  ] as const) {
    const cell = page.cell(a1);
    expect((await cell.getAttribute('class'))?.split(' ')).toEqual(
      expect.arrayContaining(['mark', severity]),
    );
    const words = about(a1);
    expect(words.length).toBeGreaterThan(0);
    for (const line of words) expect(await cell.getAttribute('aria-description')).toContain(line);
    expect(await cell.evaluate((td) => getComputedStyle(td, '::after').content)).toMatch(/"[×!i]"/);
    expect(await noteOn(page, a1)).toBe(await cell.getAttribute('aria-description'));
  }
  expect(await page.cell('D12').getAttribute('aria-description')).toBeNull();
  await page.cell('D12').hover();
  await eventually(() => page.page.locator('.sheet-note').isVisible(), false);
});

/** What is shown beside a cell while the pointer is on it. */
async function noteOn(page: OpenedWorkbench, a1: string): Promise<string> {
  const note = page.page.locator('.sheet-note');
  // Scrolling to the cell hides notes, and may end after the pointer has come.
  await eventually(async () => {
    await page.page.mouse.move(0, 0);
    await page.cell(a1).hover();
    return note.isVisible();
  }, true);
  return note.innerText();
}

it('speaks English where that is the language, and changes at once when told to', async () => {
  const page = await bench.open({ language: 'en-US' });
  await page.openSample('faulty');
  await page.pane.check();
  const expected = findingsIn(readSample('街道办'));
  expect(await sentences(page)).toEqual(expected.map(({ finding }) => messageOf(localeOf('en-US'), finding)));
  await page.button(page.words.bar.language).click();
  await eventually(
    () => sentences(page),
    expected.map(({ finding }) => messageOf(localeOf('zh-CN'), finding)),
  );
  expect(await page.page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  expect(await page.cell('H6').getAttribute('aria-description')).toContain(frame.severities.error);
});

it('checks with another standard when told to', async () => {
  const page = await openSample();
  const workbook = openWorkbook(readSample('街道办'));
  const grid = workbook.readTrusted(workbook.activeSheet);
  const cellsBy = (standard: string): string[] => {
    const content = { grid, report: check(grid, { standard }) };
    const { open } = listFindings({ checked: { sheet: grid.sheet, content }, ignored: [] });
    return open.map(({ finding }) => finding.at.a1);
  };
  const before = await page.pane.findingCells();
  const other = standards.find(({ id }) => cellsBy(id).join() !== before.join())?.id ?? '';
  await page.pane.button(frame.change).click();
  await page.page.locator('#pane-part select').first().selectOption(other);
  await page.pane.button(frame.close).click();
  await eventually(() => page.pane.findingCells(), cellsBy(other));
  expect(cellsBy(other)).not.toEqual(before);
});
