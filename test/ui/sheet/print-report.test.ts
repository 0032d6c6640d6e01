import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/core/check';
import { checkNarrative } from '../../../src/core/check-narrative';
import type { Grid } from '../../../src/core/grid/grid';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { localeOf } from '../../../src/locales/locale-of';
import { messageOf } from '../../../src/locales/message-of';
import { plainGrid } from '../page/plain-grid';
import { sheetsInChromium } from './sheet-page';

const { open } = sheetsInChromium();
const shots = process.env['ZIPING_SHOTS'];

const sample = (name: string): Grid => {
  const workbook = openWorkbook(readFileSync(path.join(__dirname, '../../../assets/samples', name)));
  return workbook.readSheet(workbook.activeSheet);
};

const keep = (name: string, pdf: Buffer): void => {
  if (shots === undefined) return;
  mkdirSync(shots, { recursive: true });
  writeFileSync(path.join(shots, `${name}.pdf`), pdf);
};

it.each(['zh-CN', 'en-US'] as const)(
  'prints every finding with its arithmetic and its basis in %s',
  async (language) => {
    const grid = sample('街道办-2022-待填报有问题的自评表.xlsx');
    const sheet = await open({ printed: plainGrid(grid), language });
    const report = sheet.page.locator('.print-report');
    expect(await report.isVisible()).toBe(false);
    await sheet.page.emulateMedia({ media: 'print' });
    expect(await report.isVisible()).toBe(true);
    expect(await sheet.page.locator('main').isVisible()).toBe(false);
    const text = await report.innerText();
    const [table] = check(grid).tables;
    expect(table?.findings.length).toBeGreaterThan(5);
    for (const finding of table?.findings ?? []) {
      expect(text).toContain(messageOf(localeOf(language), finding));
    }
    for (const { derivation } of table?.fills ?? []) expect(text).toContain(derivation.text);
    expect(text).toContain('以批复数为准');
    keep(`report-${language}`, await sheet.page.pdf({ preferCSSPageSize: true }));
  },
);

it('begins every table on a page of its own', async () => {
  const grid = sample('学校-2023-同一工作表两张自评表.xlsx');
  const sheet = await open({ printed: plainGrid(grid) });
  await sheet.page.emulateMedia({ media: 'print' });
  const breaks = await sheet.page
    .locator('.print-report section')
    .evaluateAll((sections) => sections.map((section) => getComputedStyle(section).breakBefore));
  expect(breaks).toEqual(['auto', 'page']);
  const pdf = await sheet.page.pdf({ preferCSSPageSize: true });
  keep('report-two-tables', pdf);
  const [, pages = ''] = /\/Type \/Pages[^>]*\/Count (\d+)/u.exec(pdf.toString('latin1')) ?? [];
  expect(Number(pages)).toBeGreaterThanOrEqual(2);
});

it('says of a sheet without a table that there is none', async () => {
  const sheet = await open({
    printed: plainGrid({ ...sample('林业局-2021-填报正确的自评表.xlsx'), cells: [], sheet: '空表' }),
  });
  await sheet.page.emulateMedia({ media: 'print' });
  expect(await sheet.page.locator('.print-report').innerText()).toContain('工作表“空表”里没有找到自评表。');
});

it('names the cells of the files that a finding was compared with', async () => {
  const sheet = await open({
    printed: plainGrid(sample('街道办-2022-待填报有问题的自评表.xlsx')),
    compared: [{ document: '上年/街道办.xlsx', at: { sheet: '2021年', a1: 'E6' } }],
  });
  await sheet.page.emulateMedia({ media: 'print' });
  const lines = await sheet.page.locator('.print-report .basis').allInnerTexts();
  expect(lines.filter((line) => line.startsWith('对照'))).toEqual(['对照 上年/街道办.xlsx“2021年”E6']);
});

it('quotes on a page of its own what the report beside the workbook says otherwise', async () => {
  const grid = sample('街道办-2022-待填报有问题的自评表.xlsx');
  const paragraphs = ['群众对工作满意。', '受理诉求12770件，按时办结12550件，按时办结率99.60%。'];
  const beside = { name: '自评报告.docx', paragraphs, unread: 2 };
  const sheet = await open({ printed: plainGrid(grid), beside });
  await sheet.page.emulateMedia({ media: 'print' });
  const pages = sheet.page.locator('.print-report section');
  const report = pages.last();
  const { findings } = checkNarrative(
    paragraphs,
    check(grid).tables.map(({ assessment }) => assessment),
  );
  expect(findings.map(({ ruleId }) => ruleId).toSorted()).toEqual([
    'narrative-agrees-with-table',
    'narrative-arithmetic-holds',
  ]);
  expect(await report.getByRole('heading').innerText()).toBe('自评报告：2 处');
  const text = await report.innerText();
  for (const finding of findings) expect(text).toContain(messageOf(localeOf('zh-CN'), finding));
  expect(await report.locator('tbody td:first-child').allInnerTexts()).toEqual(['第 2 段', '第 2 段']);
  expect(await report.locator('q strong').allInnerTexts()).toEqual(
    expect.arrayContaining(['12770件', '12550件']),
  );
  expect(text).toContain('报告里有 2 处表格、图片等没有读取');
  expect(await pages.count()).toBe(2);
  expect(await report.evaluate((section) => getComputedStyle(section).breakBefore)).toBe('page');
});
