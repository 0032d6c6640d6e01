import type { Finding, NotChecked } from '../../src/core/rules/finding';
import { assessTable } from '../../src/core/assess/assess-table';
import type { Fill } from '../../src/core/fill/fill';
import type { TableReport } from '../../src/core/report';
import { national2020 } from '../../src/core/standards/national-2020';
import type { Table } from '../../src/core/table/table';
import type { CheckedFile } from '../../src/report/checked-file';
import { fieldAt, fundRow, indicatorRow, tableOf, totalRow } from '../support/table-builders';

const SHEET = '自评表';

/** A finding of a rule that every version has, at a cell and of a severity of the test's choice. */
export const findingAt = (
  a1: string,
  severity: Finding['severity'],
  change: Partial<Finding> = {},
): Finding => ({
  ruleId: 'execution-rate-matches',
  messageId: 'differs',
  data: { name: '年度资金总额', figures: '3824.26 ÷ 4753.66', expected: '80.45%', shown: '100%' },
  severity,
  at: { sheet: SHEET, a1 },
  related: [
    { sheet: SHEET, a1: 'D6' },
    { sheet: SHEET, a1: 'E6' },
  ],
  expected: '80.45%',
  actual: '100%',
  fix: { kind: 'review', edits: [] },
  ...change,
});

export const fillAt = (a1: string, change: Partial<Fill> = {}): Fill => ({
  at: { sheet: SHEET, a1 },
  kind: 'execution-rate',
  value: 0.9,
  formula: '=IF(C6=0,"",ROUND(E6/C6,4))',
  numberFormat: '0.00%',
  derivation: { text: '90 ÷ 100 = 90.00%', from: [] },
  ...change,
});

export const notCheckedAt = (reason: NotChecked['reason'], ...cells: readonly string[]): NotChecked => ({
  ruleId: 'score-within-weight',
  reason,
  cells: cells.map((a1) => ({ sheet: SHEET, a1 })),
});

/** A small national form: one fund row, two indicators (one met three times over, one for a person), a total. */
export const sampleTable = (change: Partial<Table> = {}): Table =>
  tableOf({
    title: fieldAt('A1', '部门整体支出绩效自评表', { at: { sheet: SHEET, a1: 'A1:I1' } }),
    department: fieldAt('C3', '某市城市管理局'),
    years: [{ year: 2022, field: fieldAt('A2', '（2022年度）') }],
    funds: [fundRow(6, { initial: 100, executed: 90, rate: { value: 0.9, format: '0%', text: '90%' } })],
    tasks: [{ name: fieldAt('B12', '环卫保洁'), amount: null, executed: null }],
    indicators: [
      indicatorRow(13, { name: '设备购置', target: '≥38套', actual: '130套', weight: 10, score: '' }),
      indicatorRow(14, {
        name: '市容秩序',
        target: '显著改善',
        actual: '有所改善',
        weight: 10,
        score: '十分',
      }),
    ],
    total: totalRow(40, 98.62),
    ...change,
  });

export const tableReport = (
  change: Partial<TableReport> = {},
  table: Table = sampleTable(),
): TableReport => ({
  assessment: assessTable(table, national2020),
  standardBy: 'default',
  standardEvidence: [],
  findings: [],
  fills: [],
  notChecked: [],
  ...change,
});

/** A file whose one sheet holds the tables given. */
export const fileWith = (path: string, ...tables: readonly TableReport[]): CheckedFile => ({
  path,
  problem: null,
  sheets: [{ name: SHEET, hidden: false, protected: false, report: { tables, nearest: [] } }],
});

export const failedFile = (
  path: string,
  code: NonNullable<CheckedFile['problem']>['code'],
  detail = '',
): CheckedFile => ({
  path,
  problem: { code, detail },
  sheets: [],
});
