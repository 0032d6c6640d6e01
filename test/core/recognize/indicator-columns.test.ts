import { recognizeTables } from '../../../src/core/recognize/recognize-tables';
import { gridLiteral } from '../../support/grid-literal';

const tableOf = (drawing: string) => {
  const [table] = recognizeTables(gridLiteral(drawing).grid).tables;
  if (table === undefined) throw new Error('no table');
  return table;
};

const unread = ({ unplaced }: ReturnType<typeof tableOf>) =>
  unplaced.map(({ field, why }) => `${why} ${field.text}`);

test('deviations and deductions in figures are no reasons', () => {
  const { indicators } = tableOf(`
    | 项目支出绩效自评表 | < | < | < | < | < | < |
    | 三级指标 | 指标值 | 完成值 | 偏差率 | 扣分 | 得分 | 扣分原因 |
    | 办件量 | 100件 | 90件 | -10% | 5 | 45 | 系统升级 |`);
  expect(indicators.map(({ reason }) => reason?.text)).toEqual(['系统升级']);
});

test("the unit's own score is taken and the score of others left alone", () => {
  const table = tableOf(`
    | 项目支出绩效自评表 | < | < | < | < |
    | 三级指标 | 指标值 | 完成值 | 财政评分 | 自评得分 |
    | 办件量 | 100件 | 90件 | 40 | 45 |`);
  expect(table.indicators.map(({ score }) => score?.at.a1)).toEqual(['E3']);
  expect(unread(table)).toEqual([]);
});

test('a second column of a kind that a row has once is said to be unread', () => {
  const table = tableOf(`
    | 项目支出绩效自评表 | < | < | < | < |
    | 三级指标 | 指标值 | 实际完成值 | 得分 | 完成情况 |
    | 办件量 | 100件 | 90件 | 45 | 基本完成 |`);
  expect(table.indicators.map(({ actual }) => actual?.text)).toEqual(['90件']);
  expect(unread(table)).toEqual(['unknown-column 完成情况']);
});

test('a weight between two levels weighs the level', () => {
  const { indicators } = tableOf(`
    | 部门整体支出绩效自评表 | < | < | < | < | < | < |
    | 一级指标 | 权重(%) | 二级指标 | 权重(%) | 三级指标 | 权重(%) | 自评得分 |
    | 履职效能 | 50 | 整体效能 | 30 | 支出率 | 5 | 4.8 |
    | ^ | ^ | ^ | ^ | 完成率 | 25 | 24 |`);
  const points = indicators.map(({ level1, level2, weight }) =>
    [level1?.points, level2?.points, weight?.number].map((value) => value?.toString()),
  );
  expect(points).toEqual([
    ['50', '30', '5'],
    ['50', '30', '25'],
  ]);
});

test('four levels keep the third one beside the name', () => {
  const { indicators } = tableOf(`
    | 部门整体支出绩效自评表 | < | < | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 四级指标 | 目标值 | 完成值 |
    | 产出 | 数量 | 绿化建设 | 新建绿地 | ≥100公顷 | 105公顷 |
    | ^ | ^ | 道路建设 | 新建道路 | 5公里 | 5公里 |
    | ^ | 质量 |  | 合格率 | 100% | 100% |`);
  expect(
    indicators.map(({ level2, level3, name }) => [level2?.text, level3?.text ?? null, name.text]),
  ).toEqual([
    ['数量', '绿化建设', '新建绿地'],
    ['数量', '道路建设', '新建道路'],
    ['质量', null, '合格率'],
  ]);
});

test('the heading of a divided column names only the part that stands for the whole', () => {
  const table = tableOf(`
    | 部门整体支出绩效自评表 | < | < | < | < |
    | 三级指标 | 目标值 | < | 完成值 | 得分 |
    | ^ | 上半年 | 全年 | ^ | ^ |
    | 办件量 | 40件 | 100件 | 110件 | 50 |`);
  expect(table.indicators.map(({ target }) => target?.text)).toEqual(['100件']);
  expect(unread(table)).toEqual(['unknown-column 上半年']);
});

test('reasons divided by kinds are one column, whose first filled cell is the reason', () => {
  const table = tableOf(`
    | 部门整体绩效自评表 | < | < | < | < | < | < |
    | 三级指标 | 目标值 | 完成值 | 得分 | 偏差原因分析 | < | 改进措施 |
    | ^ | ^ | ^ | ^ | 经费保障 | 其他原因说明 | ^ |
    | 办件量 | 100件 | 90件 | 45 |  | 系统升级 | 扩容 |
    | 巡查 | 10次 | 9次 | 9 | √ |  |  |`);
  expect(table.indicators.map(({ reason }) => reason?.text)).toEqual(['系统升级', '√']);
  expect(unread(table)).toEqual([]);
});

test('a heading that repeats below the name of its level names that level', () => {
  const { indicators } = tableOf(`
    | 部门整体支出绩效评价评分表 | < | < | < | < | < | < |
    | 评价指标 | < | < | < | < | 评分标准 | 自评得分 |
    | 一级指标 | < | 二级指标 | 三级指标 | < | ^ | ^ |
    | 指标名称 | 权重（%） | 指标名称 | 指标名称 | 权重（%） | ^ | ^ |
    | 决策 | 20 | 预算编制 | 合理性 | 5 | 合理得满分 | 4 |`);
  expect(
    indicators.map(({ level1, name, weight }) => [level1?.points?.toString(), name.text, weight?.text]),
  ).toEqual([['20', '合理性', '5']]);
});

test('指标内容 behind 三级指标 describes the indicator and does not name it', () => {
  const drawing = (heading: string) => `
    | 项目支出绩效自评表 | < | < | < | < | < |
    | 一级指标 | 二级指标 | ${heading} | 指标内容 | 年初目标值 | 实际完成值 |
    | 产出指标 | 数量指标 | 扶助人数 | 特别扶助对象 | ≥410人 | 398人 |`;
  expect(tableOf(drawing('三级指标')).indicators.map(({ name }) => name.text)).toEqual(['扶助人数']);
  expect(tableOf(drawing('指标类别')).indicators.map(({ name }) => name.text)).toEqual(['特别扶助对象']);
});
