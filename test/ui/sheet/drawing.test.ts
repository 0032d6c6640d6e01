import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetView } from '../../../src/core/grid/sheet-view';
import type { Mark } from '../../../src/core/host';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { cellView, plainLook, plainView } from './plain-view';
import { sheetsInChromium, type SheetPage } from './sheet-page';

const { open } = sheetsInChromium();

const sample = (name: string, sheet = 0): SheetView => {
  const workbook = openWorkbook(readFileSync(path.join(__dirname, '../../../assets/samples', name)));
  return workbook.viewSheet(workbook.sheets[sheet]?.name ?? '');
};
const form = sample('街道办-2022-待填报有问题的自评表.xlsx');

const box = async (
  sheet: SheetPage,
  a1: string,
): Promise<{ x: number; y: number; width: number; height: number }> => {
  const found = await sheet.cell(a1).boundingBox();
  if (found === null) throw new Error(`${a1} is not seen`);
  return found;
};

const scrollTo = (sheet: SheetPage, top: number, left = 0): Promise<void> =>
  sheet.page.evaluate(
    async ([y, x]) => {
      document.querySelector('.sheet')?.scrollTo(x, y);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    [top, left] as const,
  );

describe('a form as published', () => {
  it('has its cells exactly where the sizes of rows and columns put them, merged ones included', async () => {
    const sheet = await open({ view: form });
    const corner = await box(sheet, 'A1');
    const sum = (sizes: readonly number[], from: number, to: number): number =>
      sizes.slice(from, to + 1).reduce((total, size) => total + size, 0);
    for (const { top, left, bottom, right } of form.merges.slice(0, 12)) {
      const cell = await sheet.page
        .locator(`tr[aria-rowindex="${top + 1}"] > td[aria-colindex="${left + 1}"]`)
        .boundingBox();
      expect(cell).toEqual({
        x: corner.x + sum(form.columnWidths, 0, left - 1),
        y: corner.y + sum(form.rowHeights, 0, top - 1),
        width: sum(form.columnWidths, left, right),
        height: sum(form.rowHeights, top, bottom),
      });
    }
  });

  it.each(['zh-CN', 'en-US'] as const)(
    'has nothing serious for the accessibility checker in %s',
    async (language) => {
      const marks: Mark[] = [
        { at: { sheet: form.sheet, a1: 'H6' }, severity: 'error', note: '执行率应为 93.60%' },
      ];
      const sheet = await open({
        view: form,
        marks,
        language,
        theme: language === 'en-US' ? 'dark' : 'light',
      });
      await sheet.cell('H6').click();
      expect(await sheet.serious()).toEqual([]);
    },
  );

  it('is a grid of the whole size to those who hear it', async () => {
    const { page } = await open({ view: form });
    const grid = page.getByRole('grid', { name: '工作表“2022年自评表”' });
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(form.rows));
    expect(await grid.getAttribute('aria-colcount')).toBe(String(form.columns));
    expect(await page.getByRole('columnheader', { name: 'D', exact: true }).count()).toBe(1);
    expect(await page.getByRole('gridcell', { name: '产出指标（50分）' }).getAttribute('rowspan')).toBe('8');
  });
});

describe('a sheet of 5,000 rows and 40 columns', () => {
  const texts = Array.from({ length: 5000 }, (_, row) =>
    Array.from({ length: 40 }, (__, column) => `${row}.${column}`),
  );
  const merges = Array.from({ length: 400 }, (_, step) => ({
    top: 12 * step + 5,
    left: 0,
    bottom: 12 * step + 13,
    right: 0,
  }));
  const big = plainView(texts, { merges, frozen: { rows: 2, columns: 1 } });

  it('draws what is seen and little more, wherever it is scrolled to', async () => {
    const sheet = await open({ view: big });
    const drawn = (): Promise<number> => sheet.page.locator('td[role=gridcell]').count();
    expect(await drawn()).toBeLessThan(3500);
    await scrollTo(sheet, 60_000, 1500);
    expect(await sheet.cell('Z3002').isVisible()).toBe(true);
    expect(await drawn()).toBeLessThan(4500);
    await scrollTo(sheet, 1_000_000, 10_000);
    expect(await sheet.cell('AN5000').innerText()).toBe('4999.39');
    expect(await sheet.page.locator('table').evaluate((table) => table.clientHeight)).toBe(5000 * 20 + 20);
  });

  it('keeps the frozen row and column in place, and the selected cell in the document', async () => {
    const sheet = await open({ view: big });
    const before = await box(sheet, 'A2');
    await sheet.cell('D4').click();
    await scrollTo(sheet, 40_000, 1200);
    expect(await box(sheet, 'A2')).toEqual(before);
    expect((await box(sheet, 'Z2')).y).toBe(before.y);
    expect((await box(sheet, 'A2020')).x).toBe(before.x);
    await sheet.page.keyboard.press('ArrowDown');
    expect((await sheet.events()).at(-1)).toEqual({ select: 'D5' });
    expect(await sheet.cell('D5').isVisible()).toBe(true);
  });

  it('goes to its ends by keyboard', async () => {
    const sheet = await open({ view: big });
    await sheet.cell('B3').click();
    await sheet.page.keyboard.press('Control+End');
    expect((await box(sheet, 'AN5000')).x).toBeGreaterThan(600);
    await sheet.page.keyboard.press('Control+Home');
    expect(await sheet.events()).toEqual(['B3', 'AN5000', 'A1'].map((select) => ({ select })));
  });
});

it('draws a merged area that a frozen pane cuts as one picture, spoken once', async () => {
  const view = plainView([], {
    rows: 40,
    columns: 6,
    frozen: { rows: 1, columns: 2 },
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    looks: [{ ...plainLook, horizontal: 'center' }],
    cells: [cellView(0, 0, '标题跨过冻结窗格')],
  });
  const sheet = await open({ view });
  expect(await sheet.page.getByRole('gridcell', { name: '标题跨过冻结窗格' }).count()).toBe(1);
  const [left, right] = await sheet.page
    .locator('td.cut > .piece > div > div')
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().x));
  expect(left).toBe(right);
});

it('leaves out hidden rows and columns, and keeps the numbers of the others', async () => {
  const view = plainView(
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ],
    {
      rowHeights: [20, 0, 20],
      columnWidths: [72, 0, 72],
    },
  );
  const sheet = await open({ view });
  expect(await sheet.page.locator('tbody tr > *').allInnerTexts()).toEqual(['1', 'a', 'c', '3', 'g', 'i']);
  expect((await box(sheet, 'C3')).y - (await box(sheet, 'C1')).y).toBe(20);
});

it('never takes the text of a cell for markup', async () => {
  const text = '<img src=x onerror="document.title=1"><b>x</b>';
  const sheet = await open({ view: plainView([[text]], { sheet: text }) });
  expect(await sheet.cell('A1').innerText()).toBe(text);
  expect(await sheet.page.locator('img, b').count()).toBe(0);
  expect(await sheet.page.title()).toBe('ziping');
});

describe('marks', () => {
  const marks: readonly Mark[] = [
    { at: { sheet: form.sheet, a1: 'G18' }, severity: 'warning', note: '得分大于分值' },
    { at: { sheet: form.sheet, a1: 'D3:F3' }, severity: 'error', note: '部门名称不一致' },
    { at: { sheet: '别的表', a1: 'A2' }, severity: 'info', note: '不在这张表' },
  ];

  it('are seen in colour and by a sign, and heard', async () => {
    const sheet = await open({ view: form, marks });
    expect(await sheet.page.locator('td.mark').count()).toBe(2);
    expect(await sheet.cell('D3').getAttribute('aria-description')).toBe('部门名称不一致');
    expect(await sheet.cell('D3').getAttribute('aria-invalid')).toBe('true');
    const look = await sheet.cell('G18').evaluate((td) => ({
      sign: getComputedStyle(td, '::after').content,
      fill: getComputedStyle(td).backgroundColor,
    }));
    expect(look).toEqual({ sign: '"!" / ""', fill: 'rgb(255, 231, 179)' });
    await sheet.show({ marks: [] });
    expect(await sheet.page.locator('td.mark, td[aria-description]').count()).toBe(0);
  });

  it('say what they are about under the pointer and on the selected cell, until typing begins', async () => {
    const sheet = await open({ view: form, marks });
    const note = sheet.page.locator('.sheet-note');
    await sheet.cell('G18').hover();
    expect(await note.innerText()).toBe('得分大于分值');
    await sheet.cell('A1').hover();
    expect(await note.isVisible()).toBe(false);
    await sheet.cell('G18').click();
    expect(await note.isVisible()).toBe(true);
    expect(await sheet.page.locator('textarea').getAttribute('aria-description')).toBe('得分大于分值');
    await sheet.page.keyboard.type('5');
    expect(await note.isVisible()).toBe(false);
  });
});

it('goes to what is selected elsewhere without taking the focus, and tells nobody', async () => {
  const sheet = await open({ view: form });
  await sheet.page.setViewportSize({ width: 900, height: 400 });
  await sheet.page.getByRole('button', { name: 'before' }).focus();
  await sheet.show({ selected: { sheet: form.sheet, a1: 'G24' } });
  expect(await sheet.cell('G24').isVisible()).toBe(true);
  expect((await box(sheet, 'G24')).y).toBeLessThan(300);
  expect(await sheet.cell('G24').getAttribute('aria-selected')).toBe('true');
  expect(await sheet.page.evaluate(() => document.activeElement?.textContent)).toBe('before');
  expect(await sheet.events()).toEqual([]);
});

it('says that a result waits for Excel, and that a large sheet is shown in part', async () => {
  const view = plainView([['1', '2']], {
    cells: [cellView(0, 0, '1'), cellView(0, 1, '2', { formula: '=A1*2', stale: true })],
    clipped: { rows: 9000, columns: 2 },
  });
  const sheet = await open({ view });
  expect(await sheet.cell('B1').getAttribute('aria-description')).toMatch(/重新计算/u);
  expect(await sheet.page.getByText('只显示前 1 行、2 列').count()).toBe(1);
});

it('is as large as asked, with all its parts', async () => {
  const sheet = await open({ view: form });
  const before = await box(sheet, 'D11');
  await sheet.page.getByRole('button', { name: '放大' }).click();
  await sheet.page.getByRole('button', { name: '放大' }).click();
  const after = await box(sheet, 'D11');
  expect(after.height / before.height).toBeCloseTo(1.25, 1);
  const size = await sheet.cell('A2').evaluate((td) => getComputedStyle(td).fontSize);
  expect(Number.parseFloat(size)).toBeCloseTo((11 * 4 * 1.25) / 3, 1);
});
