import { columnName } from '../../src/core/grid/address';
import type { CellPlan } from '../support/build-workbook';
import { buildWorkbook } from '../support/build-workbook';

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** What fills a sheet of about `cells` cells: indicator rows of one huge form, or figures that are no form. */
export type Filling = 'form' | 'figures';

/** Builds a workbook with one sheet of the given size, the same bytes for the same arguments. */
export function bigSheet(filling: Filling, cells: number): Uint8Array {
  const plan: Record<string, CellPlan> = {};
  const put = (row: number, values: readonly CellPlan[]): void => {
    values.forEach((value, column) => (plan[`${columnName(column)}${String(row)}`] = value));
  };
  const rows = Math.ceil(cells / HEADER.length);
  if (filling === 'form') {
    put(1, ['部门整体支出绩效自评表']);
    put(2, HEADER);
  }
  for (let row = 3; row < rows; row++) put(row, filling === 'form' ? indicatorRow(row) : figuresRow(row));
  return buildWorkbook({ sheets: [{ name: '自评表', cells: plan }] });
}

const indicatorRow = (row: number): readonly CellPlan[] => [
  '产出指标',
  row % 2 === 0 ? '数量指标' : '质量指标',
  `第${String(row)}项工作完成数量`,
  `≥${String(10 + (row % 90))}个`,
  `${String(9 + ((row * 7) % 95))}个`,
  0.01,
  0.01,
  row % 5 === 0 ? '受疫情影响推迟' : '',
];

const figuresRow = (row: number): readonly CellPlan[] => [
  row,
  `往来款项第${String(row)}笔`,
  (row * 37) % 1000,
  { value: (row % 100) / 100, numberFormat: '0.00%' },
  `2022-${String((row % 12) + 1)}`,
  row * 1.5,
  '已核对',
  '',
];
