import { pairRows } from '../../../src/core/compare/pair-rows';
import type { PairedRows } from '../../../src/core/compare/table-pair';
import { rowsInUse } from '../../../src/core/rules/shared/rows-in-use';
import { assessGrid } from '../../support/assess-grid';
import { fc } from '../../support/fast-check';
import { gridLiteral } from '../../support/grid-literal';

const rowsOf = (lines: readonly string[]) =>
  rowsInUse(
    assessGrid(
      gridLiteral(`
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      ${lines.join('\n')}`).grid,
    ),
  );

const output = (name: string, target: string): string => `| 产出指标 | 数量指标 | ${name} | ${target} | 1 |`;
const quality = (name: string, target: string): string => `| 产出指标 | 质量指标 | ${name} | ${target} | 1 |`;

/** `name = name` for one indicator, `name ~ name` for one perhaps renamed, then what was added and dropped. */
function sketch({ rows, added, dropped }: PairedRows): readonly string[] {
  const text = ({ indicator: { name, target } }: PairedRows['added'][number]): string =>
    `${name.text} ${target?.text ?? ''}`;
  return [
    ...rows.map(
      ({ current, other, renamed }) => `${text(current)} ${renamed === null ? '=' : '~'} ${text(other)}`,
    ),
    ...added.map((row) => `+ ${text(row)}`),
    ...dropped.map((row) => `- ${text(row)}`),
  ];
}

const paired = (current: readonly string[], other: readonly string[]): readonly string[] =>
  sketch(pairRows(rowsOf(current), rowsOf(other)));

test.each([
  [
    'level and name before name alone',
    [output('抽查次数', '≥5次'), quality('抽查次数', '≥6次')],
    [quality('抽查次数', '≥6次'), output('抽查次数', '≥5次')],
    ['抽查次数 ≥5次 = 抽查次数 ≥5次', '抽查次数 ≥6次 = 抽查次数 ≥6次'],
  ],
  [
    'names that stand once, whatever their level',
    [output('古籍修复册数', '≥5册')],
    [quality('古籍修复册数', '≥5册')],
    ['古籍修复册数 ≥5册 = 古籍修复册数 ≥5册'],
  ],
  [
    'rows of one name by their targets',
    [output('检查次数', '≥5次'), output('检查次数', '≥9次')],
    [output('检查次数', '≥9次'), output('检查次数', '≥5次')],
    ['检查次数 ≥5次 = 检查次数 ≥5次', '检查次数 ≥9次 = 检查次数 ≥9次'],
  ],
  [
    'the most alike names first',
    [output('水质监测断面数量', '≥24个'), output('监测断面数', '≥3个')],
    [output('水质监测断面数', '≥24个')],
    ['水质监测断面数量 ≥24个 ~ 水质监测断面数 ≥24个', '+ 监测断面数 ≥3个'],
  ],
  [
    'no name that is alike in another unit',
    [output('绿化面积', '≥300平方米')],
    [output('绿化面积占比', '≥30%')],
    ['+ 绿化面积 ≥300平方米', '- 绿化面积占比 ≥30%'],
  ],
])('pairs %s', (_, current, other, expected) => {
  expect(paired(current, other)).toEqual(expected);
});

const name = fc
  .array(fc.constantFrom('培训', '检查', '人数', '次数', '合格率', '道路', '里程'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(''));
const line = fc
  .tuple(fc.constantFrom(output, quality), name, fc.integer({ min: 1, max: 9 }))
  .map(([draw, text, target]) => draw(text, `≥${target}次`));
const table = fc.uniqueArray(line, { minLength: 1, maxLength: 8 });

test('every row has one partner or none, and the order of the other table decides nothing', () => {
  fc.assert(
    fc.property(table, table, fc.nat(), (current, other, turn) => {
      const turned = [...other.slice(turn % other.length), ...other.slice(0, turn % other.length)];
      const { rows, added, dropped } = pairRows(rowsOf(current), rowsOf(other));
      expect(rows.length + added.length).toBe(current.length);
      expect(rows.length + dropped.length).toBe(other.length);
      expect(new Set(rows.map((pair) => pair.other)).size).toBe(rows.length);
      const lines = paired(current, turned);
      expect([...lines].sort()).toEqual([...sketch({ rows, added, dropped })].sort());
    }),
    { numRuns: 60 },
  );
});

test('a table pairs with itself, row by row, under the same names', () => {
  fc.assert(
    fc.property(table, (lines) => {
      const { rows, added, dropped } = pairRows(rowsOf(lines), rowsOf(lines));
      expect([added, dropped]).toEqual([[], []]);
      for (const { current, other, renamed } of rows) {
        expect(renamed).toBeNull();
        expect(other.indicator.name.at.a1).toBe(current.indicator.name.at.a1);
      }
    }),
    { numRuns: 60 },
  );
});
