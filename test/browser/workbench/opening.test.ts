import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import type { SheetView } from '../../../src/core/grid/sheet-view';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { drawnCells, type DrawnOnScreen } from './drawn-cells';
import { expectedCells } from './expected-cells';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

const bench = workbenchInChromium();
const TEST = path.join(__dirname, '../..');
const fileAt = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(TEST, name)));

/** Tables of both dialects: numbers as numbers with formulas (`n`), everything as text (`t`). */
const CORPUS = [
  '01-guangzhou-tianhe-2021',
  '03-yongzhou-lingling-2021',
  '05-chuzhou-tianchang-2022',
  '09-lincang-yongde-2022',
  '12-beijing-haidian-2016',
  '15-langfang-school-2019',
  '25-chongqing-media-2021',
  '37-ezhou-finance-2019',
].flatMap((id) => [`corpus/xlsx/${id}.n.xlsx`, `corpus/xlsx/${id}.t.xlsx`]);
const DIALECTS = ['exceljs', 'lo', 'openpyxl', 'prefixed', 'sheetjs'].map(
  (name) => `fixtures/dialects/${name}.xlsx`,
);

/** The first screen compared cell by cell; sizes may be off by the half pixel that a browser rounds to. */
async function expectDrawn({ page }: OpenedWorkbench, view: SheetView): Promise<void> {
  const screen = await page
    .locator('.sheet')
    .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth - 80, height: clientHeight - 60 }));
  const expected = expectedCells(view, screen);
  const drawn = new Map((await drawnCells(page)).map((cell) => [keyOf(cell), cell]));
  const compared = expected.map((cell) => {
    const found = drawn.get(keyOf(cell));
    return found === undefined ? null : rounded(found, found.size !== null);
  });
  expect(compared).toEqual(expected.map((cell) => rounded(cell, drawn.get(keyOf(cell))?.size !== null)));
  expect(expected.length).toBeGreaterThan(0);
}

const keyOf = ({ row, column }: DrawnOnScreen): string => `${row},${column}`;

const rounded = (cell: DrawnOnScreen, isWhole: boolean): object => ({
  ...cell,
  left: Math.round(cell.left),
  top: Math.round(cell.top),
  fontSize: cell.fontSize.toFixed(1),
  size: isWhole && cell.size !== null ? [Math.round(cell.size.width), Math.round(cell.size.height)] : null,
});

it('draws every cell of the first screen as the file says, in one workbook after the other', async () => {
  const page = await bench.open();
  for (const file of [...CORPUS, ...DIALECTS]) {
    const bytes = fileAt(file);
    const workbook = openWorkbook(bytes);
    await page.openFile(path.basename(file), bytes);
    await eventually(() => page.grid.getAttribute('aria-label'), page.sheetWords.grid(workbook.activeSheet));
    await expectDrawn(page, workbook.viewSheet(workbook.activeSheet));
  }
});
