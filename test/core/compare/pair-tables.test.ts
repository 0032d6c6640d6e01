import { departmentNameKey } from '../../../src/core/compare/department-key';
import { matchTables } from '../../../src/core/compare/pair-tables';
import type { ComparisonRole, SourcedTable } from '../../../src/core/compare/table-pair';
import { assessGrid } from '../../support/assess-grid';
import { gridLiteral } from '../../support/grid-literal';

interface Sketch {
  readonly department?: string;
  readonly year?: number;
  readonly names?: readonly string[];
  readonly form?: string;
}

function tableOf(document: string, { department, year, names = ['检查次数'], form }: Sketch): SourcedTable {
  const title = `${year === undefined ? '' : `${year}年度`}${form ?? '部门整体支出'}绩效自评表`;
  const { grid } = gridLiteral(`
    | ${title} | < | < | < | < |
    ${department === undefined ? '' : `| 部门名称 | < | ${department} | < | < |`}
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
    ${names.map((name) => `| 产出指标 | 数量指标 | ${name} | ≥5 | 6 |`).join('\n')}`);
  return { document, assessment: assessGrid(grid) };
}

const matched = (current: Sketch, others: readonly Sketch[], role: ComparisonRole = 'last-year'): string[] =>
  matchTables(
    [tableOf('now', current)],
    others.map((other, position) => tableOf(String(position), other)),
    role,
  ).map((match) => (match.other === null ? match.why : `${match.other.document} by ${match.by}`));

test.each([
  ['某县水务局', '某县水务局'],
  ['101001-某县水务局', '某县水务局'],
  ['[101] 某县 水务局（汇总）', '某县水务局'],
  ['某县水务局本级', '某县水务局'],
  ['某县水务局及下属单位', '某县水务局'],
])('%s is %s', (name, key) => {
  expect(departmentNameKey(name)).toBe(key);
});

const water = { department: '某县水务局', year: 2023 };

describe('matchTables', () => {
  test('takes the same department of the year before', () => {
    const others = [
      { ...water, year: 2021 },
      { ...water, year: 2022, department: '101-某县水务局（本级）' },
      { department: '某县林业局', year: 2022 },
    ];
    expect(matched(water, others)).toEqual(['1 by department']);
  });

  test('takes targets approved for the same year', () => {
    expect(matched(water, [{ ...water, year: 2022 }, water], 'approved')).toEqual(['1 by department']);
  });

  test('takes a name without the place, and a table without a year', () => {
    expect(matched(water, [{ department: '县水务局' }])).toEqual(['0 by department-part']);
  });

  test('takes no unit of a department for the department, and no project for the whole', () => {
    expect(matched(water, [{ department: '某县水务局河道管理所', year: 2022 }])).toEqual(['unpaired']);
    expect(matched(water, [{ ...water, year: 2022, form: '项目支出' }])).toEqual(['unpaired']);
  });

  test('of several takes the one with most indicators in common, and none where that is not one', () => {
    const dikes = { ...water, year: 2022, names: ['加固堤防', '清淤河道'] };
    const wells = { ...water, year: 2022, names: ['新打机井', '清淤河道'] };
    const now = { ...water, names: ['清淤河道', '新打机井', '检查次数'] };
    expect(matched(now, [dikes, wells])).toEqual(['1 by department']);
    expect(matched(now, [dikes, dikes])).toEqual(['several-counterparts']);
    expect(matched({ ...water, names: ['办件量'] }, [dikes, wells])).toEqual(['several-counterparts']);
  });

  test('takes the only table there is where a department is not filled in, but not one of another department', () => {
    expect(matched({ year: 2023 }, [{ ...water, year: 2022 }])).toEqual(['0 by only-one']);
    expect(matched({ year: 2023 }, [{ ...water, year: 2022 }, { year: 2022 }])).toEqual(['unpaired']);
    expect(matched(water, [{ department: '某县林业局', year: 2022 }])).toEqual(['unpaired']);
  });

  test('never takes the table itself', () => {
    const table = tableOf('now', { department: '某县水务局' });
    const [match] = matchTables([table], [table], 'last-year');
    expect(match?.other).toBeNull();
  });
});
