import { checkNarrative } from '../../src/core/check-narrative';
import { localeOf } from '../../src/locales/locale-of';
import type { CheckedFile } from '../../src/report/checked-file';
import { textReport, type TextOptions } from '../../src/report/text-report';
import { displayWidth } from '../../src/report/text/display-width';
import { fieldAt, indicatorRow } from '../support/table-builders';
import {
  failedFile,
  fileWith,
  fillAt,
  findingAt,
  notCheckedAt,
  sampleTable,
  tableReport,
} from './sample-files';

const render = (files: readonly CheckedFile[], options: Partial<TextOptions> = {}): string =>
  textReport(files, {
    width: 80,
    color: false,
    locale: localeOf('zh-CN'),
    ...options,
  });

const busy = tableReport({
  findings: [findingAt('G6', 'warning'), findingAt('AB100', 'error'), findingAt('G8', 'info')],
  fills: [
    fillAt('G7'),
    fillAt('H40', { kind: 'total-score', derivation: { text: '10 + 20 = 30', from: [] } }),
  ],
  notChecked: [notCheckedAt('blank-cell', 'H13', 'H14', 'H15', 'J2'), notCheckedAt('no-score-column')],
});

describe('textReport', () => {
  it('heads a table with what it is and the verdict', () => {
    const text = render([fileWith('a.xlsx', busy)], { width: 110 });
    expect(text).toContain('部门整体支出绩效自评表');
    expect(text).toMatch(/单位\s+某市城市管理局/u);
    expect(text).toMatch(/年度\s+2022/u);
    expect(text).toMatch(/位置\s+自评表!A1:K41/u);
    expect(text).toMatch(/标准\s+.*national-2020.*默认/u);
    expect(text).toMatch(
      /结论\s+1 处应更正 · 1 处需说明 · 1 处提示 · 4 处未能核对 · 1 项定性指标由人工判断\s+· 可填写 2 格/u,
    );
  });

  it('groups findings by severity, addresses aligned, the cell and the arithmetic first', () => {
    const lines = render([fileWith('a.xlsx', busy)]).split('\n');
    const at = (address: string) => lines.findIndex((line) => line.startsWith(`    ${address}`));
    expect(at('AB100')).toBeGreaterThan(-1);
    expect(at('AB100')).toBeLessThan(at('G6 '));
    expect(at('G6 ')).toBeLessThan(at('G8 '));
    expect(lines[at('G6 ')]).toMatch(/^ {4}G6 {5}\S/u);
    expect(lines[at('AB100')]).toMatch(/^ {4}AB100 {2}“年度资金总额”.*3824\.26 ÷ 4753\.66/u);
  });

  it('names the cells of other documents behind the message, the first of many only', () => {
    const places = (count: number) =>
      Array.from({ length: count }, (_, row) => ({
        document: '去年.xlsx',
        at: { sheet: '自评表', a1: `E${row + 6}` },
      }));
    const said = (count: number) => {
      const table = tableReport({ findings: [findingAt('G6', 'error', { elsewhere: places(count) })] });
      return render([fileWith('a.xlsx', table)], { width: 400 });
    };
    expect(said(1)).toContain('（对照 去年.xlsx“自评表”E6）');
    expect(said(6)).toContain('E9 等 6 处）');
    expect(said(6)).not.toContain('E10');
    expect(said(0)).not.toContain('对照');
  });

  it('explains each rule once under the number that its findings carry, however many files there are', () => {
    const other = tableReport({
      findings: [findingAt('G9', 'info', { ruleId: 'weights-total-100' }), findingAt('G8', 'info')],
    });
    const lines = render([fileWith('a.xlsx', busy), fileWith('b.xlsx', other)], { width: 120 }).split('\n');
    const rule = localeOf('zh-CN').rules['execution-rate-matches'].title;
    expect(lines.filter((line) => /^ {4}\S.* \[1\]$/u.test(line))).toHaveLength(4);
    expect(lines.filter((line) => /^ {4}G9 .* \[2\]$/u.test(line))).toHaveLength(1);
    expect(lines.filter((line) => line.includes(rule))).toEqual([`[1] ${rule}（execution-rate-matches）`]);
    expect(lines[lines.indexOf(`[1] ${rule}（execution-rate-matches）`) + 1]).toMatch(
      /^ {4}财预〔2020〕10号/u,
    );
    expect(lines.indexOf('══ 依据')).toBeLessThan(lines.indexOf('══ 汇总'));
  });

  it('never leaves the number of a rule alone on a line', () => {
    for (let width = 48; width <= 120; width++) {
      const lines = render([fileWith('a.xlsx', busy)], { width }).split('\n');
      expect(lines.filter((line) => /^\s*\[\d+\]$/u.test(line))).toEqual([]);
    }
  });

  it('lists fills with their arithmetic, and what was not checked by reason', () => {
    const zh = localeOf('zh-CN');
    const text = render([fileWith('a.xlsx', busy)]);
    expect(text).toMatch(/G7 {3}执行率 {2}90 ÷ 100 = 90\.00%/u);
    expect(text).toMatch(/H40 {2}总分 {4}10 \+ 20 = 30/u);
    expect(text).toContain(`${zh.notChecked['blank-cell']}：H13–H15、J2`);
    expect(text).toContain(`不适用\n    ${zh.notChecked['no-score-column']}\n`);
    expect(text).toContain(`1 项定性指标由人工判断\n    E14`);
  });

  it('names a cell once, under the reason that says most, and sets apart the blanks that it can fill', () => {
    const zh = localeOf('zh-CN');
    const blank = indicatorRow(15, { target: '≥38套', actual: '', weight: 10, score: '' });
    const report = tableReport(
      {
        fills: [fillAt('H9')],
        notChecked: [notCheckedAt('blank-cell', 'E15', 'H9:I9', 'G5', 'C7'), notCheckedAt('internal')],
      },
      sampleTable({ indicators: [blank] }),
    );
    const text = render([fileWith('a.xlsx', report)]);
    const from = text.indexOf('\n  5 处未能核对\n');
    expect(text.slice(from, text.indexOf('\n\n', from)).split('\n').slice(2)).toEqual([
      `    ${zh.undecided['actual-blank']}：E15`,
      `    ${zh.notChecked['blank-cell']}，可按上面的算式填写：H9:I9`,
      `    ${zh.notChecked['blank-cell']}：C7、G5`,
      `    ${zh.notChecked.internal}：${zh.rules['score-within-weight'].title}`,
    ]);
  });

  it('names the checks that the standard does not call for, and only what is missing where that says it', () => {
    const zh = localeOf('zh-CN');
    const notChecked = [notCheckedAt('no-total'), notCheckedAt('not-in-standard')];
    expect(render([fileWith('a.xlsx', tableReport({ notChecked }))]).replaceAll('\n    ', '')).toContain(
      `不适用${zh.notChecked['no-total']}；${zh.notChecked['not-in-standard']}（${zh.rules['score-within-weight'].title}）\n`,
    );
  });

  it('shows what it did not recognise, which keeps a table from being ready', () => {
    const field = fieldAt('E14', '是否达到国家规定的排放标准并且通过了第三方的验收检查');
    const table = sampleTable({ indicators: [], unplaced: [{ field, why: 'name-only' }] });
    const text = render([fileWith('a.xlsx', tableReport({}, table))]);
    expect(text).toMatch(/结论\s+已核对的内容没有需更正或说明之处 · 1 格没有认出\n/u);
    expect(text).toMatch(
      /\n {2}1 格没有认出\n {4}E14 {2}“是否达到国家规定的排放标准并且通过了第三方的验收…”：只有名称/u,
    );
    expect(text.replaceAll('\n', '')).toContain('，1 格没有认出');
    expect(render([fileWith('a.xlsx', busy)])).not.toContain('没有认出');
  });

  it('says what to do next, and nothing where there is nothing to do', () => {
    expect(render([fileWith('a.xlsx', busy)])).toMatch(
      /ziping mark 文件[^]*ziping rules [^]*ziping fill 文件/u,
    );
    const found = render([fileWith('a.xlsx', tableReport({ findings: busy.findings }))]);
    expect(found).toContain('ziping mark');
    expect(found).not.toMatch(/ziping fill|可填写/u);
    const clean = render([fileWith('a.xlsx', tableReport())]);
    expect(clean).not.toMatch(/ziping (?:mark|fill|rules)/u);
  });

  it('offers no marking where only the prose of a report has findings', () => {
    const said = checkNarrative(['受理诉求12770件，按时办结12550件，按时办结率99.60%。']);
    expect(said.findings).toHaveLength(1);
    const prose = { path: 'r.txt', problem: null, ...said, tablesLeft: 0, gaps: [] };
    const clean = render([{ ...fileWith('a.xlsx', tableReport()), prose }]);
    expect(clean).toContain('ziping rules');
    expect(clean).not.toContain('ziping mark');
    expect(render([{ ...fileWith('a.xlsx', busy), prose }])).toContain('ziping mark');
  });

  it('calls a table ready only when nothing was left open', () => {
    const met = sampleTable({ indicators: [] });
    expect(render([fileWith('a.xlsx', tableReport({}, met))])).toMatch(/结论\s+可以提交\n/u);
    const open = tableReport({ notChecked: [notCheckedAt('unread-cell', 'G6')] }, met);
    expect(render([fileWith('a.xlsx', open)])).not.toContain('可以提交');
    const absent = tableReport({ notChecked: [notCheckedAt('no-total')] }, met);
    expect(render([fileWith('a.xlsx', absent)])).toContain('可以提交');
  });

  it('lets qualitative indicators pass to a person, but not rows that could not be compared', () => {
    const [met, qualitative] = sampleTable().indicators;
    if (met === undefined || qualitative === undefined) throw new Error('The sample has two indicators');
    const withRows = (...indicators: (typeof met)[]) => [
      fileWith('a.xlsx', tableReport({}, sampleTable({ indicators }))),
    ];
    expect(render(withRows(met, qualitative))).toMatch(/结论\s+可以提交 · 1 项定性指标由人工判断\n/u);
    const stuck = indicatorRow(15, { target: '≥38套', actual: '达成预期指标' });
    const text = render(withRows(met, stuck));
    expect(text).toMatch(/结论\s+已核对的内容没有需更正或说明之处 · 1 处未能核对\n/u);
    expect(text).toContain(`${localeOf('zh-CN').undecided['answer-in-words']}：E15`);
  });

  it('says that a sheet is hidden, who chose the standard, and which sheets hold no table', () => {
    const file: CheckedFile = {
      path: 'a.xlsx',
      problem: null,
      sheets: [
        {
          name: '自评表',
          hidden: true,
          protected: true,
          report: { tables: [tableReport({ standardBy: 'chosen' })], nearest: [] },
        },
        { name: '填表说明', hidden: false, protected: false, report: { tables: [], nearest: [] } },
      ],
    };
    const text = render([file]);
    expect(text).toContain('自评表!A1:K41（隐藏的工作表）（工作表受保护，锁定的单元格不能填写）');
    expect(text).toContain('按 --standard 指定');
    expect(text).toContain('没有自评表的工作表：填表说明');
  });

  it('ranks files by errors and names those that were not checked', () => {
    const text = render([
      fileWith('清洁.xlsx', tableReport()),
      fileWith('差错.xlsx', busy),
      failedFile('旧版.xls', 'old-format'),
    ]);
    const summary = text.slice(text.indexOf('汇总'));
    expect(summary.indexOf('差错.xlsx')).toBeLessThan(summary.indexOf('清洁.xlsx'));
    expect(summary).toMatch(/ {5}1 {7}1 {5}1 {9}4 {2}差错\.xlsx/u);
    expect(summary).toMatch(/1 个文件没有核对或没有核对完\n {2}✗ 旧版\.xls：这是旧版/u);
    expect(summary).toContain('共 3 个文件、2 张自评表：1 处应更正，1 处需说明，1 处提示，4 处未能核对');
    expect(text).toContain('✗ 这是旧版 .xls 或 .et 格式');
  });

  it.each([48, 60, 120])('keeps every line within %d columns', (width) => {
    for (const id of ['zh-CN', 'en-US'] as const) {
      const text = render([fileWith('a.xlsx', busy), failedFile('b.xls', 'old-format')], {
        width,
        locale: localeOf(id),
      });
      const tooWide = text.split('\n').filter((line) => displayWidth(line) > width);
      expect(tooWide).toEqual([]);
    }
  });

  it('speaks English without a Chinese sentence of its own', () => {
    const text = render([fileWith('a.xlsx', busy)], { width: 120, locale: localeOf('en-US') });
    expect(text).toMatch(
      /Verdict\s+1 to correct · 1 to explain · 1 hint · 4 places not checked · 1\s+qualitative indicator for a person to\s+judge · 2 cells can be filled/u,
    );
    expect(text).not.toMatch(/应更正|未能核对|依据/u);
    expect(text).toMatch(/\[1\] The execution rate agrees with .* \(execution-rate-matches\)/u);
  });

  it('colours only when asked, and never lets a workbook control the terminal', () => {
    const evil = sampleTable({ department: { ...fieldAt('C3', ''), text: '\u001b[2J局\u202e名\n二行' } });
    const file = fileWith('\u001b]0;x\u0007.xlsx', tableReport({ findings: busy.findings }, evil));
    expect(render([file]).replaceAll('\n', '')).not.toMatch(/[\p{Control}\p{Format}]/u);
    expect(render([file], { color: true })).toContain('\u001b[1;31m');
  });
});
