import { readCorpus } from '../../support/read-corpus';
import { recognizeTables } from '../../../src/core/recognize/recognize-tables';
import { gridLiteral } from '../../support/grid-literal';
import { corpusGrid } from '../../support/corpus-grid';
import { sketchFund, sketchIndicator } from '../../support/table-sketch';

/** Tables in which merged areas are the only sign of what belongs together. */
const UNKNOWABLE: Readonly<Record<string, string>> = {
  '01-guangzhou-tianhe-2021': 'a merged blank is what tells the unnamed second task from the first',
  '16-huangshi-library-2022': 'merged score cells are what tells which indicators share their points',
};

const tables = readCorpus().filter(({ id }) => UNKNOWABLE[id] === undefined);

const sketch = (grid: ReturnType<typeof corpusGrid>): readonly string[] =>
  recognizeTables(grid).tables.flatMap(({ indicators, funds }) => [
    ...indicators.map(sketchIndicator),
    ...funds.map(sketchFund),
  ]);

/** Conversions often lose merged areas: labels then stand in one cell only, and the rest must be inferred. */
test.each(tables)('$id reads the same when merges are lost', ({ grid }) => {
  const merged = corpusGrid(grid, 'typed');
  expect(sketch(merged).length).toBeGreaterThan(0);
  expect(sketch({ ...merged, merges: [] })).toEqual(sketch(merged));
});

test('an answer is found behind the blanks that a lost merge leaves, and a goal below its heading', () => {
  const { grid } = gridLiteral(`
    | 部门整体支出绩效自评表 | < | < | < | < |
    | 部门名称 | < | 某区教育局 | < | < |
    | 主管部门 | < |  | 实施单位 | 某校 |
    | 填报单位 | < |  | 单位：万元 | < |
    | 年度总体目标 | 预期目标 | < | 实际完成情况 | < |
    | ^ | 建成3所学校 | < | 建成2所学校 | < |
    | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
    | 产出指标 | 建成学校数 | 3所 | 2所 | 60 |`);
  const heading = (merges: typeof grid.merges) =>
    recognizeTables({ ...grid, merges }).tables.map(({ department, unit, narratives }) => [
      department?.text,
      unit,
      ...narratives.map(({ role, text }) => `${role}: ${text.text}`),
    ]);
  const expected = [['某区教育局', '万元', 'goal: 建成3所学校', 'completion: 建成2所学校']];
  expect(heading(grid.merges)).toEqual(expected);
  expect(heading([])).toEqual(expected);
});

test('a task is named in the column nearest to its money, not under the label at the side', () => {
  const { grid } = gridLiteral(`
    | 部门整体支出绩效自评表 | < | < | < | < |
    | 年度主要任务 | 任务名称 | 主要内容 | 预算数（万元） | 执行数（万元） |
    | ^ | 法治宣传 | 普法 | 120 | 118.6 |
    | ^ | 法律援助 | 办案 | 260 | 251.3 |
    | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
    | 产出指标 | 办案数 | 3件 | 2件 | 60 |`);
  const names = (merges: typeof grid.merges) =>
    recognizeTables({ ...grid, merges }).tables.flatMap(({ tasks }) => tasks.map(({ name }) => name.text));
  expect(names(grid.merges)).toEqual(['法治宣传', '法律援助']);
  expect(names([])).toEqual(['法治宣传', '法律援助']);
});
