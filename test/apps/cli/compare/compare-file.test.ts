import { compareFile } from '../../../../src/apps/cli/compare/compare-file';
import { tablesOfWorkbook } from '../../../../src/apps/cli/compare/tables-of-workbook';
import type { WorkbookFile } from '../../../../src/apps/cli/engine';
import { tablesToCompareWith } from '../../../../src/core/compare-tables';
import type { Grid } from '../../../../src/core/grid/grid';
import { check } from '../../../../src/core/check';
import { HostError } from '../../../../src/core/host';
import { openWorkbook } from '../../../../src/hosts/xlsx/workbook';
import { localeOf } from '../../../../src/locales/locale-of';
import type { CheckedFile } from '../../../../src/report/checked-file';
import { textReport } from '../../../../src/report/text-report';
import { buildWorkbook, sheetOfGrid } from '../../../support/build-workbook';
import { gridLiteral } from '../../../support/grid-literal';

const evaluation = (department: string, executed: string, visits: string): string => `
  | 2024年度部门整体支出绩效自评表 | < | < | < | < |
  | 部门名称 | ${department} | < | < | < |
  | 资金情况（万元） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） |
  | 年度资金总额 | ${executed} | ${executed} | ${executed} | {1:0%} |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
  | 产出指标 | 数量指标 | 上门服务次数 | ≥${visits} | ${visits} |`;
const APPROVED = `
  | 部门整体支出绩效目标申报表 | < | < | < |
  | （2024年度） | < | < | < |
  | 部门名称 | < | 某县残联 | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 数量指标 | 上门服务次数 | ≥500次 |`;

const checked = (path: string, drawing: string): CheckedFile => {
  const { grid } = gridLiteral(drawing);
  return {
    path,
    problem: null,
    sheets: [{ name: grid.sheet, hidden: false, protected: false, report: check(grid) }],
  };
};

const workbookOf = (...drawings: readonly string[]): WorkbookFile =>
  openWorkbook(
    buildWorkbook({
      sheets: drawings.map((drawing, position) => sheetOfGrid(gridLiteral(drawing, `表${position}`).grid)),
    }),
  );

const approved = { read: (grid: Grid) => tablesToCompareWith(grid, 'approved') };
const never = (error: unknown): void => {
  throw error;
};
const file = checked('自评.xlsx', evaluation('某县残联', '{90}', '450次'));
const tablesOf = ({ sheets }: CheckedFile) => sheets.flatMap(({ report }) => report.tables);

test('a file is compared with a workbook of approved targets, and the report names both cells', () => {
  const { tables, problem } = tablesOfWorkbook(workbookOf(APPROVED), '批复/目标.xlsx', approved, never);
  expect([tables.length, problem]).toEqual([1, null]);
  const compared = compareFile(file, tables, 'approved');
  const [before, after] = [tablesOf(file), tablesOf(compared)];
  expect(after[0]?.findings.length).toBe((before[0]?.findings.length ?? 0) + 1);
  const text = textReport([compared], { width: 300, color: false, locale: localeOf('zh-CN') });
  expect(text).toContain(
    'D6  “上门服务次数”的指标值为 ≥450次，批复的是 ≥500次，低于批复（对照 批复/目标.xlsx“表0”D5）',
  );
});

test('a file without a counterpart says so, and keeps what was found in it', () => {
  const compared = compareFile(file, [], 'last-year');
  const [table] = tablesOf(compared);
  expect(table?.notChecked.filter(({ reason }) => reason === 'unpaired').length).toBeGreaterThan(0);
  const text = textReport([compared], { width: 300, color: false, locale: localeOf('zh-CN') });
  expect(text).toContain('对照文件里没有找到同一单位、相应年度的表：B2:E2');
});

test('a workbook that holds nothing to compare with, or a sheet that cannot be read, is a problem', () => {
  const empty = tablesOfWorkbook(workbookOf('| 值班表 |'), 'a.xlsx', approved, never);
  expect(empty).toEqual({ tables: [], problem: { code: 'no-table', detail: '' } });
  const workbook = workbookOf(APPROVED, APPROVED);
  const broken = {
    sheets: workbook.sheets,
    readSheet: (name: string) => {
      if (name === '表0') throw new HostError('damaged', 'xl/worksheets/sheet1.xml');
      return workbook.readSheet(name);
    },
  };
  const read = tablesOfWorkbook(broken, 'a.xlsx', approved, never);
  expect(read.tables.map(({ assessment }) => assessment.table.sheet)).toEqual(['表1']);
  expect(read.problem).toEqual({ code: 'damaged', detail: '表0: xl/worksheets/sheet1.xml' });
});
