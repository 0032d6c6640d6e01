import { localeOf } from '../../src/locales/locale-of';
import type { CheckedFile } from '../../src/report/checked-file';
import { jsonReport } from '../../src/report/json-report';
import { failedFile, fileWith, fillAt, findingAt, notCheckedAt, tableReport } from './sample-files';

const zh = localeOf('zh-CN');
const tableOfReport = (file: CheckedFile) => {
  const [table] = jsonReport([file], zh).files[0]?.tables ?? [];
  if (table === undefined) throw new Error('The report holds no table');
  return table;
};

describe('jsonReport', () => {
  it('locates what was read, merged areas by their first cell', () => {
    expect(tableOfReport(fileWith('a.xlsx', tableReport()))).toMatchObject({
      sheet: '自评表',
      range: 'A1:K41',
      family: 'national-form',
      standard: 'national-2020',
      title: { text: '部门整体支出绩效自评表', cell: 'A1' },
      department: { text: '某市城市管理局', cell: 'C3' },
      year: { value: 2022, cell: 'A2' },
      unit: '万元',
      tasks: [{ name: { text: '环卫保洁', cell: 'B12' }, amount: null }],
      total: { value: 98.62, cell: 'H40' },
    });
  });

  it('gives rates as fractions and null where the form has no such column', () => {
    expect(tableOfReport(fileWith('a.xlsx', tableReport())).funds).toMatchObject([
      {
        label: { text: '年度资金总额', cell: 'B6' },
        initial: { value: 100, cell: 'C6' },
        adjusted: null,
        executed: { value: 90, cell: 'E6' },
        rate: { value: 0.9, cell: 'G6' },
        weight: null,
        score: null,
      },
    ]);
  });

  it('gives each indicator its verdict, and the text of a number that could not be read', () => {
    const [met, manual] = tableOfReport(fileWith('a.xlsx', tableReport())).indicators;
    expect(met).toMatchObject({
      level1: null,
      name: { text: '设备购置', cell: 'C13' },
      target: { text: '≥38套', cell: 'D13' },
      actual: { text: '130套', cell: 'E13' },
      weight: { value: 10, cell: 'F13' },
      score: { value: null, cell: 'H13' },
      reason: null,
      status: 'exceeded',
      undecided: null,
      rate: 3.4211,
    });
    expect(met?.score).not.toHaveProperty('text');
    expect(manual).toMatchObject({
      status: 'manual',
      rate: null,
      score: { value: null, text: '十分', cell: 'H14' },
    });
  });

  it('writes findings, fills and what was not checked, in the language asked for', () => {
    const elsewhere = [{ document: '去年/a.xlsx', at: { sheet: '自评表', a1: 'E6' } }];
    const findings = [findingAt('G6', 'error', { related: [{ sheet: "附表 '2'", a1: 'B2' }], elsewhere })];
    const file = fileWith(
      'a.xlsx',
      tableReport({
        findings,
        fills: [fillAt('G7')],
        notChecked: [notCheckedAt('no-score-column'), notCheckedAt('blank-cell', 'H13')],
      }),
    );
    const table = tableOfReport(file);
    expect(table.findings).toMatchObject([
      {
        rule: 'execution-rate-matches',
        severity: 'error',
        cells: ['G6'],
        related: ["'附表 ''2'''!B2"],
        elsewhere: [{ document: '去年/a.xlsx', sheet: '自评表', cell: 'E6' }],
        expected: '80.45%',
        actual: '100%',
        fix: 'review',
      },
    ]);
    expect(table.findings[0]?.message).toContain('3824.26 ÷ 4753.66');
    expect(jsonReport([file], localeOf('en-US')).files[0]?.tables[0]?.findings[0]?.message).not.toBe(
      table.findings[0]?.message,
    );
    expect(table.fills).toEqual([
      {
        cell: 'G7',
        kind: 'execution-rate',
        value: 0.9,
        formula: '=IF(C6=0,"",ROUND(E6/C6,4))',
        numberFormat: '0.00%',
        derivation: '90 ÷ 100 = 90.00%',
      },
    ]);
    expect(table.notChecked).toEqual([
      {
        rule: 'score-within-weight',
        cells: [],
        reason: zh.notChecked['no-score-column'],
        code: 'no-score-column',
        kind: 'not-applicable',
        detail: null,
      },
      {
        rule: 'score-within-weight',
        cells: ['H13'],
        reason: zh.notChecked['blank-cell'],
        code: 'blank-cell',
        kind: 'undecided',
        detail: null,
      },
    ]);
  });

  it('sums up, and counts a file without a table among the unreadable', () => {
    const noTable: CheckedFile = {
      path: 'b.xlsx',
      problem: { code: 'no-table', detail: '' },
      sheets: [{ name: '说明', hidden: true, protected: false, report: { tables: [], nearest: ['预算数'] } }],
    };
    const good = fileWith(
      'a.xlsx',
      tableReport({
        findings: [findingAt('G6', 'error'), findingAt('G7', 'warning'), findingAt('G8', 'info')],
      }),
    );
    const report = jsonReport([good, noTable, failedFile('c.xls', 'old-format')], zh);
    expect(report.version).toBe(1);
    expect(report.summary).toMatchObject({
      files: 3,
      unreadable: 2,
      tables: 1,
      errors: 1,
      warnings: 1,
      infos: 1,
    });
    expect(report.files.map(({ path, errorCode }) => [path, errorCode])).toEqual([
      ['a.xlsx', null],
      ['b.xlsx', 'no-table'],
      ['c.xls', 'old-format'],
    ]);
    expect(report.files[0]?.error).toBeNull();
    expect(report.files[1]?.error).toMatch(/说明.*预算数/u);
    expect(report.files[1]?.sheets).toEqual([{ name: '说明', hidden: true, protected: false, tables: 0 }]);
    expect(report.files[2]?.error).toContain('另存为');
  });

  it('keeps every field that version 1 promises', () => {
    const promised = {
      table:
        'sheet range family standard title department year unit funds tasks indicators total findings fills notChecked',
      fund: 'label initial adjusted executed rate weight score',
      task: 'name amount',
      indicator: 'level1 level2 name target actual weight score reason status rate',
      finding: 'rule severity cells related message expected actual fix',
      fill: 'cell kind value formula numberFormat derivation',
      notChecked: 'rule cells reason',
    };
    const results = {
      findings: [findingAt('G6', 'error')],
      fills: [fillAt('G7')],
      notChecked: [notCheckedAt('no-total')],
    };
    const report = jsonReport([fileWith('a.xlsx', tableReport(results))], zh);
    const [table] = report.files[0]?.tables ?? [];
    const parts = {
      table,
      fund: table?.funds[0],
      task: table?.tasks[0],
      indicator: table?.indicators[0],
      finding: table?.findings[0],
      fill: table?.fills[0],
      notChecked: table?.notChecked[0],
    };
    for (const [part, fields] of Object.entries(promised)) {
      const present = Object.keys(parts[part as keyof typeof parts] ?? {});
      expect(present).toEqual(expect.arrayContaining(fields.split(' ')));
    }
    expect(Object.keys(report.files[0] ?? {})).toEqual(expect.arrayContaining(['path', 'error', 'tables']));
    const counts = ['files', 'unreadable', 'tables', 'errors', 'warnings', 'infos'];
    expect(Object.keys(report.summary)).toEqual(expect.arrayContaining(counts));
  });

  it('survives JSON unchanged', () => {
    const report = jsonReport(
      [fileWith('a.xlsx', tableReport({ findings: [findingAt('G6', 'error')] }))],
      zh,
    );
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
