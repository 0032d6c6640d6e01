import { additiveQuantity } from '../../../src/core/consolidate/additive-quantity';
import { formatQuantity } from '../../../src/core/quantity/format-quantity';
import { assessGrid } from '../../support/assess-grid';
import { gridLiteral } from '../../support/grid-literal';

const read = (name: string, target: string, actual: string): string | null => {
  const { indicators } = assessGrid(
    gridLiteral(`
    | 部门整体支出绩效自评表 | < | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
    | 产出指标 | 数量指标 | ${name} | ${target} | ${actual} |`).grid,
  );
  const [row] = indicators;
  const quantity = row === undefined ? null : additiveQuantity(row, 'actual');
  return quantity && formatQuantity(quantity);
};

test.each([
  ['检查次数', '≥10次', '12次', '12次'],
  ['检查次数', '≥10次', '12', '12次'],
  ['造林面积', '≥3万亩', '3.2', '3.2万亩'],
  ['补助金额', '≥100万元', '120万元', '120万元'],
  ['受助人数', '≥100', '120', '120'],
  ['办理案件', '≥10万宗/年', '全年141415宗', '141415宗/年'],
])('%s of %s and %s adds up as %s', (name, target, actual, expected) => {
  expect(read(name, target, actual)).toBe(expected);
});

test.each([
  ['合格率', '≥95%', '98%'],
  ['月均检查次数', '≥10次', '12次'],
  ['每人补助金额', '≤100元', '90元'],
  ['补助标准', '≤100元', '90元'],
  ['办理案件', '≥600宗/月', '3851宗/月'],
  ['办结时限', '≤3天', '2天'],
  ['用电下降', '下降3度', '下降4度'],
  ['测评得分', '≥90分', '92分'],
  ['是否公开', '是', '是'],
  ['服务水平', '≥3', '4'],
])('%s of %s and %s is relative or unclear, and is not summed', (name, target, actual) => {
  expect(read(name, target, actual)).toBeNull();
});
