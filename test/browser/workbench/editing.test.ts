import { check } from '../../../src/core/check';
import type { Grid } from '../../../src/core/grid/grid';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { buildWorkbook, cellsFrom } from '../../support/build-workbook';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

const bench = workbenchInChromium();

async function checkedSample(): Promise<OpenedWorkbench> {
  const page = await bench.open();
  await page.openSample('faulty');
  await page.pane.check();
  return page;
}

const plain = buildWorkbook({
  sheets: [
    {
      name: '表',
      cells: {
        ...cellsFrom('A1', [
          ['甲', 1, 2],
          ['乙', 3, 4],
        ]),
        D1: { formula: '=B1+C1', value: 3 },
        A4: '合并',
        C6: 5,
      },
      merges: ['A4:B5'],
    },
  ],
});

async function openPlain(): Promise<OpenedWorkbench> {
  const page = await bench.open();
  await page.openFile('表.xlsx', plain);
  return page;
}

const textAt = ({ cell }: OpenedWorkbench, a1: string): Promise<string> => cell(a1).innerText();

/** Gives the page what another program put on the clipboard. */
const paste = ({ typing }: OpenedWorkbench, text: string): Promise<void> =>
  typing.evaluate((box, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    box.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  }, text);

it('takes typing as Excel does: Enter, Tab, arrows, F2, Escape, Delete', async () => {
  const page = await openPlain();
  const { keyboard } = page.page;
  await page.cell('B1').click();
  await keyboard.type('12.50');
  await keyboard.press('Enter');
  await eventually(() => page.address.innerText(), 'B2');
  expect(await textAt(page, 'B1')).toBe('12.5');
  await keyboard.type('86%');
  await keyboard.press('Tab');
  await eventually(() => page.address.innerText(), 'C2');
  expect(await textAt(page, 'B2')).toBe('86%');
  await keyboard.press('F2');
  expect(await page.typing.inputValue()).toBe('4');
  await keyboard.press('ArrowLeft');
  await keyboard.type('2');
  await keyboard.press('ArrowRight');
  await keyboard.press('Alt+Enter');
  await keyboard.type('件');
  await keyboard.press('Enter');
  await eventually(() => textAt(page, 'C2'), '24 件');
  await page.cell('A1').click();
  await keyboard.type('不要');
  await keyboard.press('Escape');
  expect(await textAt(page, 'A1')).toBe('甲');
  await keyboard.press('Delete');
  await eventually(() => textAt(page, 'A1'), '');
  await keyboard.type('丙');
  await keyboard.press('ArrowDown');
  await eventually(() => page.address.innerText(), 'A2');
  expect(await textAt(page, 'A1')).toBe('丙');
});

it('takes what an input method composes, from its first key on, and lets it cancel', async () => {
  const page = await openPlain();
  await page.cell('A2').click();
  const session = await page.context.newCDPSession(page.page);
  await session.send('Input.imeSetComposition', { text: 'y', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.imeSetComposition', { text: 'yi da', selectionStart: 5, selectionEnd: 5 });
  await eventually(() => page.typing.inputValue(), 'yi da');
  await session.send('Input.insertText', { text: '已达标' });
  // An Enter that comes before the page has heard of the text would belong to the composition.
  await eventually(() => page.typing.inputValue(), '已达标');
  await page.page.keyboard.press('Enter');
  await eventually(() => textAt(page, 'A2'), '已达标');
  await page.cell('A2').click();
  await session.send('Input.imeSetComposition', { text: 'w', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await page.page.keyboard.press('Escape');
  expect(await textAt(page, 'A2')).toBe('已达标');
});

it('pastes a block with quotes and line breaks, and takes it back and does it again as one', async () => {
  const page = await openPlain();
  await page.cell('A1').click();
  await paste(page, '"说 ""完成""\n第二行"\t7\r\n丁\t8\r\n');
  await eventually(() => textAt(page, 'A1'), '说 "完成" 第二行');
  expect(await Promise.all(['B1', 'A2', 'B2', 'C1'].map((a1) => textAt(page, a1)))).toEqual([
    '7',
    '丁',
    '8',
    '2',
  ]);
  await page.page.keyboard.press('Control+z');
  await eventually(() => textAt(page, 'A1'), '甲');
  expect(await textAt(page, 'B2')).toBe('3');
  await page.page.keyboard.press('Control+y');
  await eventually(() => textAt(page, 'B2'), '8');
  await page.bar.getByRole('button', { name: page.words.bar.undo }).click();
  await eventually(() => textAt(page, 'B2'), '3');
  expect(await page.unsaved.count()).toBe(0);
});

it('refuses, and says why, to type over a formula, into a merged area, and off the sheet', async () => {
  const page = await openPlain();
  const { refusals, nothingChanged } = page.sheetWords;
  await page.cell('D1').click();
  await page.page.keyboard.type('9');
  await page.page.getByText(refusals.formula('D1'), { exact: true }).waitFor();
  expect(await textAt(page, 'D1')).toBe('3');
  await page.cell('A4').click();
  await paste(page, '1\t2\n3\t4');
  await page.page.getByText(`${refusals.covered('B4')}${nothingChanged}`, { exact: true }).waitFor();
  expect(await textAt(page, 'A4')).toBe('合并');
});

it('keeps to the protection of the sheet', async () => {
  const page = await bench.open();
  const cells = { A1: '锁定', B1: { value: '可填', locked: false } };
  await page.openFile('保护.xlsx', buildWorkbook({ sheets: [{ name: '表', cells, protected: true }] }));
  await page.cell('A1').click();
  await page.page.keyboard.type('x');
  await page.page.getByText(page.sheetWords.refusals.locked('A1'), { exact: true }).waitFor();
  await page.cell('B1').click();
  await page.page.keyboard.type('已填');
  await page.page.keyboard.press('Enter');
  await eventually(() => textAt(page, 'B1'), '已填');
  expect(await textAt(page, 'A1')).toBe('锁定');
});

it('shows which results wait for Excel, and none of them is believed', async () => {
  const page = await openPlain();
  await page.cell('B1').click();
  await page.page.keyboard.type('10');
  await page.page.keyboard.press('Enter');
  await eventually(() => page.cell('D1').getAttribute('aria-description'), page.sheetWords.recalculated);
  expect(await textAt(page, 'D1')).toBe('3');
  expect((await page.cell('D1').getAttribute('class'))?.split(' ')).toContain('stale');
  await page.page.keyboard.press('Control+z');
  await eventually(() => page.cell('D1').getAttribute('aria-description'), null);
});

it('finds nothing by a result that is out of date', async () => {
  const workbook = openWorkbook(readSample('街道办'));
  const sheet = workbook.activeSheet;
  workbook.apply([
    { at: { sheet, a1: 'H6' }, expected: 0.95, formula: '=F6/E6', value: 10444.02 / 11174.52 },
  ]);
  const file = workbook.save();
  workbook.apply([{ at: { sheet, a1: 'F6' }, expected: 10444.02, value: 9000 }]);
  const placesIn = (grid: Grid): string[] =>
    check(grid).tables.flatMap(({ findings }) => findings.map(({ at }) => at.a1));
  const trusted = placesIn(workbook.readTrusted(sheet)).toSorted();
  expect(placesIn(workbook.readSheet(sheet))).toContain('H6');
  expect(trusted).not.toContain('H6');

  const page = await bench.open();
  await page.openFile('公式.xlsx', file);
  await page.pane.check();
  await page.cell('F6').click();
  await page.page.keyboard.type('9000');
  await page.page.keyboard.press('Enter');
  await eventually(async () => (await page.pane.findingCells()).toSorted(), trusted);
  expect(await page.cell('H6').getAttribute('aria-description')).toBe(page.sheetWords.recalculated);
});

it('takes a mended finding away and brings it back', async () => {
  const page = await checkedSample();
  const before = await page.pane.findingCells();
  await page.pane.finding('H6').waitFor();
  await page.cell('H6').click();
  await page.page.keyboard.type('93.46%');
  await page.page.keyboard.press('Enter');
  await eventually(
    () => page.pane.findingCells(),
    before.filter((a1) => a1 !== 'H6'),
  );
  expect(await page.cell('H6').getAttribute('aria-description')).toBeNull();
  await page.page.keyboard.press('Control+z');
  await eventually(() => page.pane.findingCells(), before);
});

it('changes a cell in the bar above the sheet', async () => {
  const page = await openPlain();
  await page.cell('A1').click();
  const content = page.content('A1');
  expect(await content.inputValue()).toBe('甲');
  await content.fill('戊');
  await content.press('Enter');
  await eventually(() => textAt(page, 'A1'), '戊');
  await content.fill('己');
  await content.press('Escape');
  expect(await content.inputValue()).toBe('戊');
  await page.cell('D1').click();
  expect(await page.content('D1').inputValue()).toBe('=B1+C1');
  expect(await page.content('D1').isEditable()).toBe(false);
});
