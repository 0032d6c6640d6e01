import { check } from '../../src/core/check';
import { gridLiteral } from '../support/grid-literal';

const { grid } = gridLiteral(`
  | 项目支出绩效自评表（2022年度） | < | < | < | < | < | < |
  | 项目资金（万元） |  | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | ^ | 年度资金总额 | {100} | {80} | {10} |  |  |
  | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
  | 产出指标 | 培训人数 | ≥100人 | 125人 | {90} | {90} |  |`);

const rulesOf = (options: Parameters<typeof check>[1]) =>
  check(grid, options).tables.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));

test('a sheet is read, measured, judged and planned in one call', () => {
  const { tables, nearest } = check(grid);
  expect(nearest).toEqual([]);
  expect(tables.map(({ fills }) => fills.map(({ at, value }) => [at.a1, value]))).toEqual([
    [
      ['F3', 0.8],
      ['G3', 8],
    ],
  ]);
  expect(tables.map(({ standardBy }) => standardBy)).toEqual(['default']);
});

test('a person may draw the line of over-achievement elsewhere, and change or switch off a rule', () => {
  expect(rulesOf({})).not.toContain('overachievement-explained');
  expect(rulesOf({ overrides: { overachievementReason: 1.2 } })).toContain('overachievement-explained');
  const severities = { 'overachievement-explained': 'off' } as const;
  expect(rulesOf({ overrides: { overachievementReason: 1.2 }, severities })).not.toContain(
    'overachievement-explained',
  );
});

test('a standard chosen by a person is used and named as such', () => {
  const [table] = check(grid, { standard: 'sichuan-2023' }).tables;
  expect(table?.standardBy).toBe('chosen');
  expect(table?.findings.map(({ ruleId }) => ruleId)).toContain('execution-explained');
  expect(() => check(grid, { standard: 'nowhere-1999' })).toThrow(RangeError);
});

test('a group of rules runs when it is asked for, with the list of names that was handed in', () => {
  const groups = ['import'] as const;
  expect(rulesOf({})).not.toContain('actual-is-bare-number');
  expect(rulesOf({ groups })).toContain('actual-is-bare-number');
  expect(rulesOf({ groups })).not.toContain('indicator-name-in-list');
  expect(rulesOf({ groups, indicatorNames: ['参训人数'] })).toContain('indicator-name-in-list');
  const severities = { 'actual-is-bare-number': 'off' } as const;
  expect(rulesOf({ groups, severities })).not.toContain('actual-is-bare-number');
});
