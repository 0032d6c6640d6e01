import type { SourcedTable } from '../../src/core/compare/table-pair';
import { consolidateTables } from '../../src/core/consolidate-tables';
import { assessGrid } from '../support/assess-grid';
import { fc } from '../support/fast-check';
import { gridLiteral } from '../support/grid-literal';

interface Figures {
  readonly executed: number;
  readonly visitors: number;
}

function tableOf(document: string, department: string, { executed, visitors }: Figures): SourcedTable {
  const { grid } = gridLiteral(`
    | 部门整体支出绩效自评表 | < | < | < | < |
    | 部门名称 | ${department} | < | < | < |
    | 资金情况（万元） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） |
    | 年度资金总额 | {${executed.toFixed(2)}:0.00} | {${executed.toFixed(2)}:0.00} | {${executed.toFixed(2)}:0.00} | {1:0%} |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
    | 产出指标 | 数量指标 | 接待观众人次 | ≥1人次 | ${visitors}人次 |
    | 满意度指标 | 服务对象满意度指标 | 观众满意度 | ≥90% | 95% |`);
  return { document, assessment: assessGrid(grid) };
}

const cents = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100);
const figures = fc.record({ executed: cents, visitors: fc.integer({ min: 1, max: 100_000 }) });
const units = fc.array(figures, { minLength: 2, maxLength: 12 });

const sumOf = (parts: readonly Figures[]): Figures => ({
  executed: parts.reduce((total, part) => total + part.executed, 0),
  visitors: parts.reduce((total, part) => total + part.visitors, 0),
});

const consolidated = (parts: readonly Figures[], whole: Figures) => {
  const tables = parts.map((part, position) =>
    tableOf(`${position}.xlsx`, `某市文物局第${position}馆`, part),
  );
  return consolidateTables([tableOf('汇总.xlsx', '某市文物局（汇总）', whole), ...tables]);
};

test('sums of units agree, and the units taken are told', () => {
  fc.assert(
    fc.property(units, (parts) => {
      const [result, ...rest] = consolidated(parts, sumOf(parts));
      expect(rest).toEqual([]);
      expect([result?.by, result?.units.length]).toEqual(['name', parts.length]);
      const about = result?.findings.filter(({ data }) => data['side'] !== 'target');
      expect(about).toEqual([]);
      expect(result?.notChecked).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('one visitor, or more money than rounding explains, does not go unnoticed', () => {
  fc.assert(
    fc.property(units, fc.boolean(), (parts, isMore) => {
      const { executed, visitors } = sumOf(parts);
      const by = isMore ? 1 : -1;
      const change = (parts.length + 1) * 0.01 * by;
      const [result] = consolidated(parts, { executed: executed + change, visitors: visitors + by });
      const said = result?.findings.filter(({ data }) => data['side'] !== 'target');
      const messageId = isMore ? 'units-fall-short' : 'units-exceed';
      expect(said?.map((finding) => [finding.at.a1, finding.messageId])).toEqual([
        ['B4', messageId],
        ['C4', messageId],
        ['D4', messageId],
        ['E6', messageId],
      ]);
    }),
    { numRuns: 40 },
  );
});

test('severities are configured, a rule can be switched off, and unknown units are said once a rule', () => {
  const parts = [
    { executed: 10, visitors: 5 },
    { executed: 20, visitors: 6 },
  ];
  const tables = parts.map((part, position) =>
    tableOf(`${position}.xlsx`, `某市文物局第${position}馆`, part),
  );
  const whole = tableOf('汇总.xlsx', '某市文物局（汇总）', { executed: 99, visitors: 11 });
  const severities = {
    'consolidated-funds-add-up': 'error',
    'consolidated-indicators-add-up': 'off',
  } as const;
  const [strict] = consolidateTables([whole, ...tables], { severities });
  expect(new Set(strict?.findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`))).toEqual(
    new Set(['consolidated-funds-add-up error']),
  );
  const [alone] = consolidateTables([whole]);
  expect(alone?.notChecked).toEqual([
    {
      ruleId: 'consolidated-funds-add-up',
      reason: 'units-not-found',
      cells: [{ sheet: '自评表', a1: 'B2:E2' }],
    },
    {
      ruleId: 'consolidated-indicators-add-up',
      reason: 'units-not-found',
      cells: [{ sheet: '自评表', a1: 'B2:E2' }],
    },
  ]);
});

test('a sum that an unread document may belong to is neither right nor wrong', () => {
  const parts = [
    { executed: 10, visitors: 5 },
    { executed: 20, visitors: 6 },
  ];
  const tables = parts.map((part, position) =>
    tableOf(`${position}.xlsx`, `某市文物局第${position}馆`, part),
  );
  for (const visitors of [11, 99]) {
    const whole = tableOf('汇总.xlsx', '某市文物局（汇总）', { executed: 30, visitors });
    const [result] = consolidateTables([whole, ...tables], { unread: ['坏.xlsx'] });
    expect(result?.findings).toEqual([]);
    expect(result?.notChecked.map(({ reason, documents }) => [reason, documents])).toEqual([
      ['units-unread', ['坏.xlsx']],
      ['units-unread', ['坏.xlsx']],
    ]);
  }
});
