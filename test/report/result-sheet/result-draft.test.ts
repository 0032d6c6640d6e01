import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/core/check';
import { checkNarrative } from '../../../src/core/check-narrative';
import type { SheetDraft } from '../../../src/core/sheet-draft';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import type { LocaleId } from '../../../src/locales/locale';
import { localeOf } from '../../../src/locales/locale-of';
import type { CheckedFile } from '../../../src/report/checked-file';
import { resultDraft } from '../../../src/report/result-sheet/result-draft';
import type { LeftSheet } from '../../../src/report/result-sheet/result-context';
import { gridOfDraft } from '../../support/grid-of-draft';
import { fundRow, indicatorRow, totalRow } from '../../support/table-builders';
import { fileWith, findingAt, notCheckedAt, sampleTable, tableReport } from '../sample-files';

const ROOT = path.join(__dirname, '..', '..', '..');
const FOLDERS = ['assets/samples', 'test/corpus/xlsx'].map((folder) => path.join(ROOT, folder));

const draft = (file: CheckedFile, id: LocaleId = 'zh-CN', left: readonly LeftSheet[] = []): SheetDraft =>
  resultDraft(file, { locale: localeOf(id), madeAt: '2026-11-21 18:30', left });

const values = ({ rows }: SheetDraft): (string | number | null)[][] =>
  rows.map((cells) => cells.map(({ value }) => value));

/** The rows of the list by their column titles. */
function listed(sheet: SheetDraft): Record<string, string | number | null>[] {
  const [titles = [], ...rows] = values(sheet).slice(sheet.list.top, sheet.list.bottom + 1);
  return rows.map((row) => Object.fromEntries(row.map((value, n) => [String(titles[n]), value])));
}

const tooHigh = findingAt('H13', 'error', {
  ruleId: 'score-follows-standard',
  messageId: 'above',
  data: { name: '数量', target: '≥10', actual: '8', score: '10', expected: '8.00', figures: '10 × 8 ÷ 10' },
  expected: '8.00',
  actual: '10',
});
const elsewhere = findingAt('E6', 'warning', { at: { sheet: '附表 1', a1: 'B2:C2' } });
const table = sampleTable({
  funds: [fundRow(6, { initial: 100, executed: 90, weight: 10, score: 9 })],
  indicators: [
    indicatorRow(13, { name: '数量', target: '≥10', actual: '8', weight: 10, score: 10 }),
    indicatorRow(14, { name: '次数', target: '≥3', actual: '3', weight: 80, score: 80 }),
  ],
  total: totalRow(40, 99),
});
const file = (change: Parameters<typeof tableReport>[0]): CheckedFile =>
  fileWith('城管局.xlsx', tableReport(change, table));

describe('the head', () => {
  it('says the verdict, what was checked and when, and titles the columns of the list', () => {
    const sheet = draft(file({ findings: [elsewhere, tooHigh] }));
    expect(values(sheet).slice(0, 4)).toEqual([
      ['绩效自评核对结果'],
      ['1 处应更正，1 处需说明。'],
      [
        '工作簿：城管局.xlsx　共 1 张自评表　核对时间：2026-11-21 18:30　由绩效自评核对（ziping）在本机生成，表格改动后请重新核对',
      ],
      ['级别', '单元格', '表中', '应为', '规则', '问题', '算式', '依据', '忽略的理由', '处理意见'],
    ]);
    expect(sheet).toMatchObject({ headRows: 4, list: { top: 3, left: 0, bottom: 5, right: 9 } });
  });

  it('calls nothing ready while something could not be checked', () => {
    const open = draft(file({ notChecked: [notCheckedAt('blank-cell', 'H14')] }));
    expect(values(open)[1]).toEqual(['1 处未能核对。']);
    expect(values(draft(file({})))[1]).toEqual(['没有需更正或说明之处。']);
    expect(values(draft(file({}), 'en-US'))[1]).toEqual(['Nothing to correct or explain.']);
  });

  it('says first what nobody checked, and finds nothing in order where there is no table', () => {
    const left: readonly LeftSheet[] = [
      { sheet: '空', why: 'blank' },
      { sheet: '藏', why: 'hidden' },
      { sheet: '大', why: { code: 'too-large', detail: '' } },
    ];
    const verdictOf = (checked: CheckedFile, id?: LocaleId, rest = left) =>
      values(draft(checked, id, rest))[1]?.[0];
    expect(verdictOf(file({}))).toBe('已核对的内容没有需更正或说明之处，2 张工作表没有核对。');
    expect(verdictOf(file({ findings: [tooHigh] }))).toBe('1 处应更正，2 张工作表没有核对。');
    expect(verdictOf(file({}), 'en-US')).toBe(
      'Nothing to correct or explain in what was checked, 2 sheets not checked.',
    );
    expect(verdictOf(file({}), 'zh-CN', left.slice(0, 1))).toBe('没有需更正或说明之处。');
    const prose = {
      path: '',
      problem: null,
      findings: [],
      paragraphs: 1,
      mentions: 0,
      tablesLeft: 2,
      gaps: [],
    };
    expect(verdictOf({ ...file({}), prose }, 'zh-CN', [])).toBe(
      '已核对的内容没有需更正或说明之处，自评报告有 2 处没有读取。',
    );
    expect(verdictOf({ path: 'a.xlsx', problem: null, sheets: [] }, 'zh-CN', [])).toBe('没有找到自评表。');
  });
});

describe('the list', () => {
  it('has the gravest first, each with its figures, arithmetic and basis, and a link to its cell', () => {
    const sheet = draft(file({ findings: [elsewhere, tooHigh] }));
    const [first, second] = listed(sheet);
    expect(first).toMatchObject({
      级别: '应更正',
      单元格: 'H13',
      表中: '10',
      应为: '8.00',
      算式: '10 × 8 ÷ 10',
      忽略的理由: null,
      处理意见: null,
    });
    expect(String(first?.['问题'])).toContain('“数量”');
    expect(String(first?.['依据'])).toContain('财预');
    expect(second).toMatchObject({ 级别: '需说明', 单元格: "'附表 1'!B2:C2" });
    expect(sheet.rows.slice(4, 6).map((cells) => cells[1]?.link)).toEqual([
      { location: "'自评表'!H13", tip: "转到 '自评表'!H13" },
      { location: "'附表 1'!B2:C2", tip: "转到 '附表 1'!B2:C2" },
    ]);
  });

  it('keeps what was set aside, with the reason, and counts it apart', () => {
    const aside = { ...tooHigh, waiver: { reason: '按批复数', who: '' } };
    const sheet = draft(file({ findings: [aside, elsewhere] }));
    expect(listed(sheet).map((row) => [row['级别'], row['忽略的理由']])).toEqual([
      ['需说明', null],
      ['已忽略', '按批复数'],
    ]);
    expect(values(sheet)[1]).toEqual(['1 处需说明，1 处已忽略。']);
  });

  it('names what was not checked and why, never as passed', () => {
    const blank = notCheckedAt('blank-cell', 'H14');
    const absent = { ...notCheckedAt('no-score-column'), ruleId: 'score-within-weight' };
    const left: LeftSheet[] = [
      { sheet: '参数', why: 'hidden' },
      { sheet: '说明', why: 'blank' },
      { sheet: '明细', why: { code: 'too-large', detail: '明细' } },
    ];
    const checked = file({ notChecked: [blank, absent] });
    const cover = { name: '封面', hidden: false, protected: false, report: { tables: [], nearest: [] } };
    const rows = listed(draft({ ...checked, sheets: [...checked.sheets, cover] }, 'zh-CN', left));
    expect(rows.map((row) => [row['级别'], row['单元格']])).toEqual([
      [null, null],
      ['未能核对', 'H14'],
      ['未核对', '封面'],
      ['未核对', '参数'],
      ['未核对', '说明'],
      ['未核对', '明细'],
      ['不适用', 'A1:K41'],
    ]);
    expect(rows.map((row) => row['问题'])).toEqual([
      '已核对的内容没有需更正或说明之处。',
      localeOf('zh-CN').notChecked['blank-cell'],
      '没有找到自评表。',
      '隐藏的工作表，没有核对。',
      '空白的工作表。',
      localeOf('zh-CN').hostErrors['too-large']('明细'),
      localeOf('zh-CN').notChecked['no-score-column'],
    ]);
  });

  it('tells what the report says by its paragraph, with the sentence, and what of it nobody read', () => {
    const paragraphs = ['一、概况', '登记来信4321件，按期答复4100件，按期答复率99.60%。'];
    const prose = {
      ...checkNarrative(paragraphs, []),
      path: '报告.docx',
      problem: null,
      tablesLeft: 2,
      gaps: [{ kind: 'picture' as const, count: 1 }],
    };
    const sheet = draft({ ...file({}), prose });
    const [said, left] = listed(sheet);
    expect(said).toMatchObject({ 级别: '提示', 单元格: '第 2 段' });
    expect(String(said?.['问题'])).toContain('第 2 段  登记来信4321件');
    expect(left).toMatchObject({ 级别: '未核对', 单元格: '自评报告' });
    expect(String(left?.['问题'])).toContain('3 处');
    expect(String(values(sheet)[2]?.[0])).toContain('已比对自评报告：报告.docx');
  });
});

describe('below the list', () => {
  it('names the tables with their totals, and the points proposed to come off with their sum', () => {
    const all = values(draft(file({ findings: [tooHigh] })));
    const below = all.slice(all.findIndex((row) => row.length === 0));
    expect(below.map((row) => row[0])).toEqual([
      undefined,
      '核对的自评表',
      '应更正',
      1,
      undefined,
      '建议扣分（草稿，只取有算式的问题，由复核人定）',
      '建议扣分',
      2,
      2,
    ]);
    expect(below[3]?.slice(1, 7)).toEqual([
      'A1:K41',
      0,
      0,
      '某市城市管理局 2022',
      '部门整体支出绩效自评表',
      '99 / 97',
    ]);
    expect(below[7]?.slice(1, 5)).toEqual(['C13', 10, 8, '数量']);
  });

  it('proposes nothing where nothing has a figure', () => {
    const rows = values(draft(file({ findings: [elsewhere] })));
    expect(rows.flat()).not.toContain('建议扣分');
  });
});

describe.each(FOLDERS)('of the workbooks in %s', (folder) => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

  it.each(names)('the sheet of results is never taken for a table: %s', (name) => {
    const workbook = openWorkbook(readFileSync(path.join(folder, name)));
    const sheets = workbook.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: false,
      protected: false,
      report: check(workbook.readSheet(sheet.name)),
    }));
    expect(sheets.flatMap(({ report }) => report.tables).length).toBeGreaterThan(0);
    for (const language of ['zh-CN', 'en-US'] as const) {
      const sheet = draft({ path: name, problem: null, sheets }, language);
      expect(sheet.rows.length).toBeGreaterThan(6);
      expect(check(gridOfDraft('核对结果', sheet)).tables).toEqual([]);
    }
  });
});
