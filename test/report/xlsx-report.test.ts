import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { localeOf } from '../../src/locales/locale-of';
import type { LocaleId } from '../../src/locales/locale';
import { jsonFile } from '../../src/report/json-report';
import type { JsonFile } from '../../src/report/json/json-report-shape';
import { surveyOf } from '../../src/report/survey/survey';
import { xlsxReport } from '../../src/report/xlsx-report';
import { cellName } from '../../src/core/grid/address';
import { fundRow, indicatorRow, totalRow } from '../support/table-builders';
import { drawFiles } from './draw-files';
import { HOSTILE, hostileFile } from './hostile-file';
import { failedFile, fileWith, findingAt, notCheckedAt, sampleTable, tableReport } from './sample-files';

const zh = localeOf('zh-CN');

function write(files: readonly JsonFile[], id: LocaleId = 'zh-CN'): Uint8Array {
  const pieces = [
    ...xlsxReport(() => files, { locale: localeOf(id), pathFromReport: (path) => `../${path}` }),
  ];
  return new Uint8Array(Buffer.concat(pieces));
}

/** What stands in a sheet by address: the shown text, or the formula with its leading sign. */
function sheetOf(bytes: Uint8Array, name: string): ReadonlyMap<string, string> {
  const { cells } = openWorkbook(bytes).readSheet(name);
  return new Map(cells.map(({ row, column, text, formula }) => [cellName(row, column), formula ?? text]));
}

const partOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

const tooHigh = findingAt('H13', 'error', {
  ruleId: 'score-follows-standard',
  messageId: 'above',
  data: { name: '数量', target: '≥10', actual: '8', score: '10', expected: '8.00', figures: '10 × 8 ÷ 10' },
  expected: '8.00',
  actual: '10',
});
const table = sampleTable({
  funds: [fundRow(6, { initial: 100, executed: 90, weight: 10, score: 9 })],
  indicators: [
    indicatorRow(13, { name: '数量', target: '≥10', actual: '8', weight: 10, score: 10 }),
    indicatorRow(14, { name: '次数', target: '≥3', actual: '3', weight: 80, score: 80 }),
  ],
  total: totalRow(40, 99),
});
const file = jsonFile(
  fileWith(
    '报送/a b.xlsx',
    tableReport({ findings: [tooHigh], notChecked: [notCheckedAt('blank-cell', 'H14')] }, table),
  ),
  zh,
);

describe('xlsxReport', () => {
  it('has its sheets, and one for unread files only where there are any', () => {
    const names = (files: readonly JsonFile[], id?: LocaleId) =>
      openWorkbook(write(files, id)).sheets.map(({ name }) => name);
    expect(names([file])).toEqual(['汇总', '问题清单', '复核表', '规则']);
    const unread = jsonFile(failedFile('旧.xls', 'old-format', 'xls'), zh);
    expect(names([file, unread], 'en-US')).toEqual([
      'Summary',
      'Findings',
      'Review',
      'Rules',
      'Unread files',
    ]);
    const sheet = sheetOf(write([unread]), '未核对的文件');
    expect(sheet.get('A3')).toBe('旧.xls');
    expect(sheet.get('B3')).toContain('旧版 .xls');
  });

  it('lists each finding with links to the file and the cell', () => {
    const bytes = write([file]);
    const cells = sheetOf(bytes, '问题清单');
    expect(['A4', 'C4', 'D4', 'E4', 'H4', 'I4', 'J4'].map((a1) => cells.get(a1))).toEqual([
      '应更正',
      '报送/a b.xlsx',
      '自评表',
      'H13',
      '10 × 8 ÷ 10',
      '10',
      '8.00',
    ]);
    expect(cells.get('G4')).toBe(file.tables[0]?.findings[0]?.message);
    expect([cells.get('A5'), cells.get('E5'), cells.get('G5')]).toEqual([
      '未能核对',
      'H14',
      zh.notChecked['blank-cell'],
    ]);
    const sheet = partOf(bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<hyperlink ref="C4" r:id="rId1" tooltip=');
    expect(sheet).toContain(`<hyperlink ref="E4" r:id="rId1" location="'自评表'!H13" tooltip=`);
    expect(partOf(bytes, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain(
      'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="../报送/a%20b.xlsx" TargetMode="External"',
    );
    expect(sheet).toContain('<autoFilter ref="A3:N5"/>');
    expect(sheet).toMatch(/<pane ySplit="3" [^>]*state="frozen"\/>/u);
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
  });

  it('drafts the review with live sums, which the summary follows', () => {
    const bytes = write([file]);
    const review = sheetOf(bytes, '复核表');
    const row = (n: number) => ['E', 'F', 'G', 'H', 'I'].map((column) => review.get(`${column}${n}`));
    expect(review.get('J7')).toBe('依据');
    expect(row(8)).toEqual(['10.00', '9.00', '9.00', '0.00', '=IF(ISNUMBER(F8),F8-N(H8),"")']);
    expect(row(9)).toEqual(['10.00', '10.00', '8.00', '2.00', '=IF(ISNUMBER(F9),F9-N(H9),"")']);
    expect(review.get('J9')).toMatch(/^算式 10 × 8 ÷ 10 = 8\.00\n/u);
    expect(review.get('J9')).toContain('[应更正] ');
    expect(review.get('J9')).toContain('依据 财预〔2020〕10号');
    expect(row(11)).toEqual([
      '=SUM(E8:E10)',
      '=SUM(F8:F10)',
      undefined,
      '=SUM(H8:H10)',
      '=IF(COUNT(F8:F10)<3,"得分不全",SUM(I8:I10))',
    ]);
    expect(review.get('J11')).toBe('表中总分 99');
    const summary = sheetOf(bytes, '汇总');
    expect([summary.get('I5'), summary.get('J5')]).toEqual(["='复核表'!H11", "='复核表'!I11"]);
    const { cells } = openWorkbook(bytes).readSheet('汇总');
    expect(cells.find(({ row: r, column }) => r === 4 && column === 9)?.value).toBe(97);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(`location="'复核表'!A3"`);
  });

  it('says of every rule in how many tables it checked and why it did not', () => {
    const cells = sheetOf(write([file]), '规则');
    const at = [...cells].find(([, text]) => text === 'score-within-weight')?.[0].slice(1) ?? '';
    expect(['D', 'E', 'F', 'I'].map((column) => cells.get(column + at))).toEqual([
      '0',
      '1',
      '0',
      `${zh.notChecked['blank-cell']}（1）`,
    ]);
  });

  it('makes no formula, link or markup of a text', () => {
    const bytes = write([hostileFile()]);
    for (const [path, part] of Object.entries(unzipSync(bytes))) {
      const formulas = [...strFromU8(part).matchAll(/<f>(.*?)<\/f>/gu)].map(([, formula = '']) => formula);
      const own = /^(?:SUM\(|IF\(ISNUMBER\(|IF\(COUNT\(|'复核表'!)/u;
      expect([path, formulas.filter((formula) => !own.test(formula))]).toEqual([path, []]);
    }
    const review = [...sheetOf(bytes, '复核表').values()];
    for (const text of HOSTILE.slice(0, 6)) {
      expect(review.some((cell) => cell.startsWith(text))).toBe(true);
    }
    expect(review.some((cell) => cell.startsWith('_x0041_'))).toBe(true);
    const quoted = /<c r="C\d+" s="(\d+)" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK/u.exec(
      partOf(bytes, 'xl/worksheets/sheet3.xml'),
    )?.[1];
    const formats = [...partOf(bytes, 'xl/styles.xml').matchAll(/<xf [^>]*>/gu)].slice(1);
    expect(formats[Number(quoted)]?.[0]).toContain('quotePrefix="1"');
  });

  it('holds hundreds of tables with the counts of the survey', () => {
    const files = [...drawFiles(300)];
    const bytes = write(files);
    const { ranking } = surveyOf(() => files);
    const summary = sheetOf(bytes, '汇总');
    const column = (letter: string) => ranking.map((_, n) => summary.get(`${letter}${n + 5}`));
    expect(column('A')).toEqual(ranking.map((_, n) => String(n + 1)));
    expect(column('C')).toEqual(ranking.map(({ counts }) => String(counts.error)));
    expect(column('K')).toEqual(ranking.map(({ path }) => path));
    const findings = files.flatMap(({ tables }) => tables.flatMap((each) => each.findings)).length;
    const open = ranking.reduce((sum, { counts }) => sum + counts.open, 0);
    const rows = partOf(bytes, 'xl/worksheets/sheet2.xml').match(/<row /gu)?.length ?? 0;
    expect(rows).toBe(3 + findings + open);
    expect(partOf(bytes, 'xl/worksheets/sheet3.xml')).toContain(
      '<rowBreaks count="296" manualBreakCount="296">',
    );
  });

  it('is the same bytes every time', () => {
    expect(Buffer.from(write([file])).equals(Buffer.from(write([file])))).toBe(true);
  });
});
