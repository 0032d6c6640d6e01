import { cellView, plainView } from './plain-view';
import { sheetsInChromium, type SheetPage } from './sheet-page';

const { open } = sheetsInChromium();

const view = plainView(
  [
    ['指标', '目标', '完成', '得分'],
    ['数量', '10', '9', '8'],
    ['质量', '98%', '97%', ''],
  ],
  {
    rows: 8,
    columns: 6,
    merges: [{ top: 3, left: 0, bottom: 4, right: 1 }],
    cells: [
      cellView(0, 0, '指标'),
      cellView(1, 0, '数量'),
      cellView(1, 1, '10'),
      cellView(1, 2, '9'),
      cellView(1, 3, '8', { formula: '=C2-1' }),
      cellView(2, 1, '98%'),
      cellView(3, 0, '合并'),
    ],
  },
);

const focusedCell = ({ page }: SheetPage): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest('td')?.textContent ?? null);
const label = ({ page }: SheetPage): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

it('is walked through by the arrow keys, over merged cells, and says where it is', async () => {
  const sheet = await open({ view });
  await sheet.cell('B2').click();
  expect(await label(sheet)).toBe('B2 10');
  expect(await focusedCell(sheet)).toBe('10');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight'])
    await sheet.page.keyboard.press(key);
  expect(await sheet.events()).toEqual(['B2', 'B3', 'A4:B5', 'B6', 'C6'].map((select) => ({ select })));
  expect(await label(sheet)).toBe('C6 空');
});

it('types over a cell, accepts with Enter, and goes on below', async () => {
  const sheet = await open({ view });
  await sheet.cell('B2').click();
  await sheet.page.keyboard.type('12.5');
  await sheet.page.keyboard.press('Enter');
  expect(await sheet.events()).toEqual([
    { select: 'B2' },
    { edit: { top: 1, left: 1, texts: [['12.5']] } },
    { select: 'B3' },
  ]);
  expect(await sheet.cell('B2').innerText()).toBe('12.5');
  expect(await label(sheet)).toBe('B3 98%');
});

it('edits what a cell holds with F2, takes a line end with Alt+Enter, and drops it all with Escape', async () => {
  const sheet = await open({ view });
  await sheet.cell('A2').click();
  await sheet.page.keyboard.press('F2');
  await sheet.page.keyboard.type('指标');
  await sheet.page.keyboard.press('Alt+Enter');
  await sheet.page.keyboard.type('（个）');
  expect(await sheet.page.locator('textarea').inputValue()).toBe('数量指标\n（个）');
  await sheet.page.keyboard.press('Escape');
  await sheet.page.keyboard.press('F2');
  expect(await sheet.page.locator('textarea').inputValue()).toBe('数量');
  await sheet.page.keyboard.press('Enter');
  expect((await sheet.events()).filter((event) => 'edit' in event)).toEqual([]);
});

it('takes a composition of an input method that begins on a selected cell', async () => {
  const sheet = await open({ view });
  await sheet.cell('C3').click();
  const devtools = await sheet.devtools();
  await devtools.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    windowsVirtualKeyCode: 229,
  });
  await devtools.send('Input.imeSetComposition', { text: 'wan', selectionStart: 3, selectionEnd: 3 });
  expect(await sheet.page.locator('textarea.open').inputValue()).toBe('wan');
  // The Enter that ends a composition belongs to the input method.
  await devtools.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  expect(await sheet.page.locator('textarea.open').count()).toBe(1);
  await devtools.send('Input.insertText', { text: '完成' });
  await sheet.page.waitForTimeout(20);
  await sheet.page.keyboard.press('Enter');
  expect(await sheet.events()).toEqual([
    { select: 'C3' },
    { edit: { top: 2, left: 2, texts: [['完成']] } },
    { select: 'C4' },
  ]);
});

it('copies a block by keyboard and pastes it elsewhere as one change', async () => {
  const sheet = await open({ view });
  await sheet.cell('B2').click();
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c'])
    await sheet.page.keyboard.press(key);
  expect(await sheet.page.evaluate(() => navigator.clipboard.readText())).toBe(
    '10\t9\n98%\t'.replace('\n', '\r\n'),
  );
  await sheet.cell('E5').click();
  await sheet.events();
  await sheet.page.keyboard.press('Control+v');
  expect(await sheet.events()).toEqual([
    {
      edit: {
        top: 4,
        left: 4,
        texts: [
          ['10', '9'],
          ['98%', ''],
        ],
      },
    },
  ]);
});

it('clears a block, and hands undo and redo on', async () => {
  const sheet = await open({ view });
  await sheet.cell('A2').click();
  await sheet.cell('C3').click({ modifiers: ['Shift'] });
  await sheet.page.keyboard.press('Delete');
  await sheet.page.keyboard.press('Control+z');
  await sheet.page.keyboard.press('Control+y');
  const cleared = {
    top: 1,
    left: 0,
    texts: [
      ['', '', ''],
      ['', '', ''],
    ],
  };
  expect((await sheet.events()).slice(2)).toEqual([{ edit: cleared }, { undo: true }, { redo: true }]);
});

it('says why a formula and a locked cell are not changed, and changes nothing of a block that holds one', async () => {
  const sheet = await open({ view, locked: ['1,2'] });
  const status = sheet.page.getByRole('status');
  await sheet.cell('D2').click();
  await sheet.page.keyboard.type('5');
  expect(await status.innerText()).toBe(
    'D2 是公式，这里不改公式。请修改公式所引用的单元格，或在 Excel 中修改公式。',
  );
  await sheet.cell('C2').click();
  expect(await status.innerText()).toBe('');
  await sheet.page.keyboard.press('F2');
  expect(await status.innerText()).toMatch(/^C2 受工作表保护/u);
  await sheet.cell('B2').click();
  await sheet.cell('D3').click({ modifiers: ['Shift'] });
  await sheet.page.keyboard.press('Delete');
  expect(await status.innerText()).toMatch(/^C2 受工作表保护.*没有改动任何单元格。$/u);
  expect((await sheet.events()).filter((event) => 'edit' in event)).toEqual([]);
});

it('is left with Escape and Tab, and entered again where it was', async () => {
  const sheet = await open({ view });
  await sheet.cell('B2').click();
  await sheet.page.keyboard.press('Tab');
  expect(await label(sheet)).toBe('C2 9');
  await sheet.page.keyboard.press('Escape');
  await sheet.page.keyboard.press('Shift+Tab');
  expect(await sheet.page.evaluate(() => document.activeElement?.textContent)).toBe('before');
  await sheet.page.keyboard.press('Tab');
  expect(await label(sheet)).toBe('C2 9');
});

it('finishes a cell that is left by the pointer', async () => {
  const sheet = await open({ view });
  await sheet.cell('B2').dblclick();
  await sheet.page.keyboard.type('0');
  await sheet.cell('C3').click();
  const edits = (await sheet.events()).filter((event) => 'edit' in event);
  expect(edits).toEqual([{ edit: { top: 1, left: 1, texts: [['100']] } }]);
  expect(await label(sheet)).toBe('C3 空');
});
