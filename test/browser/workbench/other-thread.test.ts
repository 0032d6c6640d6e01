import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { check } from '../../../src/core/check';
import { buildWorkbook, sheetOfGrid, workbookParts, type CellPlan } from '../../support/build-workbook';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { workbenchInChromium } from './workbench-in-chromium';

const bench = workbenchInChromium();
const SHEET = 'xl/worksheets/sheet1.xml';

/** A sheet of so many rows of figures. */
const figures = (rows: number): Record<string, CellPlan> =>
  Object.fromEntries(
    Array.from({ length: rows }, (_, row) =>
      ['A', 'B', 'C', 'D', 'E', 'F'].map(
        (letter, column) => [`${letter}${row + 1}`, row * 7 + column] as const,
      ),
    ).flat(),
  );

/** A million and a half figures, which take longer to read than anybody waits without a word. */
function hugeFile(): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: '流水', cells: {} }] });
  const row = `<row>${'<c><v>1</v></c>'.repeat(150)}</row>`;
  const sheet = parts[SHEET]?.replace('<sheetData>', `<sheetData>${row.repeat(10_000)}`) ?? '';
  const all = { ...parts, [SHEET]: sheet };
  return zipSync(Object.fromEntries(Object.entries(all).map(([file, text]) => [file, strToU8(text)])), {
    level: 1,
  });
}

it('opens a big file on another thread: the page can be used meanwhile, and opening can be cancelled', async () => {
  const file = hugeFile();
  const page = await bench.open();
  await page.chooseFile('流水.xlsx', file);
  const text = page.words.opening('流水.xlsx');
  await page.page.getByRole('progressbar', { name: text }).waitFor();
  expect(page.page.workers()).toHaveLength(1);
  await page.button(page.words.bar.toDark).click();
  await page.button(page.words.bar.toLight).waitFor();
  await page.button(page.words.cancel).click();
  await eventually(() => page.page.getByText(text).count(), 0);
  await eventually(() => page.page.workers().length, 0);
  expect(await page.grid.count()).toBe(0);
  await page.openSample('faulty');
  expect(page.page.workers()).toHaveLength(0);
});

it('checks, edits and exports there what it does here', async () => {
  const workbook = openWorkbook(readSample('街道办'));
  const sheet = sheetOfGrid(workbook.readSheet(workbook.activeSheet));
  const heavy = buildWorkbook({ sheets: [sheet, { name: '流水', cells: figures(5000) }] });
  const expected = check(openWorkbook(heavy).readTrusted(sheet.name)).tables.flatMap(({ findings }) =>
    findings.map(({ at }) => at.a1),
  );
  const page = await bench.open();
  await page.openFile('重.xlsx', heavy);
  await page.pane.check();
  expect(page.page.workers()).toHaveLength(1);
  expect((await page.pane.findingCells()).toSorted()).toEqual(expected.toSorted());
  await page.pane.finding('H6').getByText('（10444.02 ÷ 11174.52）').waitFor();
  await page.cell('H6').click();
  await page.page.keyboard.type('93.46%');
  await page.page.keyboard.press('Enter');
  await eventually(() => page.pane.finding('H6').count(), 0);
  expect(await page.cell('H6').innerText()).toBe('93.46%');
  await page.page.keyboard.press('Control+z');
  await page.pane.finding('H6').waitFor();
  const { bytes } = await page.save('values');
  expect(openWorkbook(bytes).readSheet(sheet.name)).toEqual(openWorkbook(heavy).readSheet(sheet.name));
});
