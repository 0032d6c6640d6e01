import { areaName } from '../../src/core/grid/address';
import { areaFrom, type FakeSheet } from '../support/fake-excel/fake-sheet';
import { seenMarks } from '../support/fake-excel/seen-marks';
import { eventually } from './eventually';
import { contentOf, handsOn } from './hands';
import { panesInChromium } from './panes-in-chromium';
import { excelWithSample, reportOnSample } from './sample-excel';

const panes = panesInChromium();
const { findings, fills, assessment } = reportOnSample('withFaults');
const severities = ['error', 'warning', 'info'] as const;

async function checkedSample() {
  const excel = excelWithSample('withFaults');
  const { page } = await panes.open(excel);
  const hands = handsOn(page);
  await hands.check();
  const selected = (): string =>
    excel.workbook.selected === null ? '' : areaName(excel.workbook.selected.area);
  return { excel, page, sheet: excel.workbook.active, hands, selected };
}

const inputAt = (sheet: FakeSheet, a1: string): unknown => {
  const { top, left } = areaFrom(a1);
  return sheet.cellAt(top, left)?.input ?? '';
};

it('finds in the open sheet what the engine finds in the file', async () => {
  const { page, hands } = await checkedSample();
  expect(findings.length).toBeGreaterThan(20);
  expect(await hands.findingCells()).toEqual(
    severities.flatMap((severity) =>
      findings.filter((finding) => finding.severity === severity).map(({ at }) => at.a1),
    ),
  );
  expect(await page.getByRole('tab').allInnerTexts()).toEqual([
    `问题 ${findings.length}`,
    `指标 ${assessment.indicators.length}`,
    `填充 ${fills.length}`,
  ]);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  await page.getByRole('heading', { name: `${errors} 处应更正后再报送` }).waitFor();
  await hands.finding('H6').getByText('（10444.02 ÷ 11174.52）').waitFor();
});

it('goes to the cell of a finding, and on and back with F8', async () => {
  const { page, hands, selected } = await checkedSample();
  const cells = await hands.findingCells();
  await hands.finding('H6').getByRole('button').first().click();
  await eventually(selected, 'H6');
  for (const cell of cells.slice(1, 4)) {
    await page.keyboard.press('F8');
    await eventually(selected, cell);
    await hands.finding(cell).locator('[aria-expanded=true]').first().waitFor();
  }
  await page.keyboard.press('Shift+F8');
  await eventually(selected, cells[2] ?? '');
});

it('is used with the keyboard alone', async () => {
  const excel = excelWithSample('withFaults');
  const { page } = await panes.open(excel);
  const hands = handsOn(page);
  await hands.button('校验本表').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('tab').first().waitFor();
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.closest('li, [role=tab]')?.textContent ?? '');
  for (let presses = 0; presses < 20 && !(await focused()).includes('93.46%'); presses++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain('“产出指标”标明 50 分');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await eventually(() => excel.workbook.selected?.area, areaFrom('H6'));
  for (let presses = 0; presses < 8 && !(await focused()).startsWith('改为'); presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.textContent.startsWith('改为'))) break;
  }
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: '更改预览' }).waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => page.getByRole('group', { name: '更改预览' }).count(), 0);
  expect(inputAt(excel.workbook.active, 'H6')).toBe(0.95);
});

it('opens the finding of the cell that is selected in Excel', async () => {
  const { excel, sheet, hands } = await checkedSample();
  await excel.selectByHand(sheet, 'F13');
  await hands.finding('F13').locator('[aria-expanded=true]').first().waitFor();
});

it('writes a fix only after its preview, and takes it back', async () => {
  const { page, sheet, hands } = await checkedSample();
  const before = contentOf(sheet);
  await hands.finding('H6').getByRole('button').first().click();
  await hands.button('改为 93.46%…').click();
  const preview = page.getByRole('group', { name: '更改预览' });
  expect(await preview.getByRole('row').last().getByRole('cell').allInnerTexts()).toEqual([
    'H6',
    '95.00%',
    '93.46%',
  ]);
  expect(contentOf(sheet)).toEqual(before);
  await preview.getByRole('button', { name: '确认更改' }).click();
  await page.getByText('已更正 1 个单元格').waitFor();
  expect(sheet.valueAt(5, 7)).toBeCloseTo(0.9346, 4);
  await eventually(() => hands.finding('H6').count(), 0);
  await hands.button('撤销').click();
  await hands.finding('H6').waitFor();
  expect(contentOf(sheet)).toEqual(before);
});

it('fills the blank cells it listed, once, and takes all of it back', async () => {
  const { page, sheet, hands } = await checkedSample();
  const before = contentOf(sheet);
  await hands.openView('fills');
  expect(fills.map(({ at }) => inputAt(sheet, at.a1))).toEqual(fills.map(() => ''));
  await hands.button(`填充选中的 ${fills.length} 处`).click();
  await page.getByText(`已填充 ${fills.length} 个单元格`).waitFor();
  await page.getByText('没有可以补填的空白单元格').waitFor();
  for (const { at, value } of fills) {
    const { top, left } = areaFrom(at.a1);
    expect([at.a1, sheet.valueAt(top, left)]).toEqual([at.a1, value]);
  }
  await hands.button('撤销').click();
  await hands.button(`填充选中的 ${fills.length} 处`).waitFor();
  expect(contentOf(sheet)).toEqual(before);
});

it('fills values instead of formulas, and leaves out what was unticked', async () => {
  const { page, sheet, hands } = await checkedSample();
  await hands.openView('fills');
  await page.getByRole('combobox').selectOption('values');
  const [left, ...rest] = fills.map(({ at }) => at.a1);
  await page.getByRole('checkbox', { name: ` ${left ?? ''} ` }).click();
  await hands.button(`填充选中的 ${rest.length} 处`).click();
  await page.getByText(`已填充 ${rest.length} 个单元格`).waitFor();
  expect(inputAt(sheet, left ?? '')).toBe('');
  expect(rest.map((a1) => typeof inputAt(sheet, a1))).toEqual(rest.map(() => 'number'));
});

it('marks the findings in the sheet and clears them without a trace', async () => {
  const { sheet, hands, excel } = await checkedSample();
  const before = contentOf(sheet);
  await hands.button('标记').click();
  const ranks = new Map(severities.map((severity, rank) => [severity, rank]));
  const worst = new Map<string, (typeof severities)[number]>();
  for (const { at, severity } of findings) {
    const known = worst.get(at.a1);
    if (known === undefined || (ranks.get(severity) ?? 0) < (ranks.get(known) ?? 0))
      worst.set(at.a1, severity);
  }
  const byPlace = (a: { a1: string }, b: { a1: string }): number => (a.a1 < b.a1 ? -1 : 1);
  await eventually(
    () => seenMarks(sheet).toSorted(byPlace),
    [...worst].map(([a1, severity]) => ({ a1, severity })).toSorted(byPlace),
  );
  expect(contentOf(sheet)).toEqual(before);
  await hands.clearMarks();
  await eventually(() => excel.workbook.sheets.flatMap(seenMarks), []);
});
