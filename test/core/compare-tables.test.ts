import { compareAll, compareTables, tablesToCompareWith } from '../../src/core/compare-tables';
import type { Assessment } from '../../src/core/assess/assessment';
import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/rules/finding';
import { localeOf } from '../../src/locales/locale-of';
import { messageOf } from '../../src/locales/message-of';
import { assessGrid } from '../support/assess-grid';
import { corpusGrid } from '../support/corpus-grid';
import { fc } from '../support/fast-check';
import { gridLiteral } from '../support/grid-literal';
import { readCorpus } from '../support/read-corpus';

const EVALUATION = `
  | 2024年度部门整体支出绩效自评表 | < | < | < | < |
  | 部门名称 | < | 某县水务局 | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
  | 产出指标 | 数量指标 | 清淤河道条数 | ≥10条 | 12条 |
  | ^ | ^ | 监测断面数量 | 24个 | 24个 |
  | 满意度指标 | 服务对象满意度指标 | 沿河居民满意度 | ≥90% | 95% |`;
const DECLARATION = `
  | 部门整体支出绩效目标申报表 | < | < | < |
  | （2024年度） | < | < | < |
  | 部门名称 | < | 某县水务局 | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 数量指标 | 清淤河道条数 | ≥12条 |
  | ^ | ^ | 监测断面数量 | 24个 |
  | 满意度指标 | 服务对象满意度指标 | 沿河居民满意度 | ≥90% |`;

const sourced = (document: string, assessment: Assessment) => ({ document, assessment });
const now = sourced('自评.xlsx', assessGrid(gridLiteral(EVALUATION).grid));
const approved = tablesToCompareWith(gridLiteral(DECLARATION, '申报表').grid, 'approved').map((table) =>
  sourced('批复.xlsx', table),
);
const corpus = readCorpus().flatMap(({ id, grid }) =>
  check(corpusGrid(grid, 'typed')).tables.map(({ assessment }) => sourced(id, assessment)),
);

const told = ({ ruleId, messageId, data }: Finding): string => JSON.stringify([ruleId, messageId, data]);

test('a self-evaluation is compared with the targets that were approved for it', () => {
  const [result, ...rest] = compareAll([now], approved, 'approved');
  expect(rest).toEqual([]);
  expect([result?.by, result?.other?.document, result?.notChecked]).toEqual(['department', '批复.xlsx', []]);
  expect(result?.findings).toEqual([
    {
      ruleId: 'target-lowered',
      messageId: 'below-approved',
      severity: 'warning',
      data: { name: '清淤河道条数', now: '≥10条', before: '≥12条' },
      at: { sheet: '自评表', a1: 'D4' },
      related: [],
      elsewhere: [{ document: '批复.xlsx', at: { sheet: '申报表', a1: 'D5' } }],
      expected: '≥12条',
      actual: '≥10条',
    },
  ]);
});

test('severities are those that were configured, and a rule can be switched off', () => {
  const severities = { 'target-lowered': 'error' } as const;
  const [other] = approved;
  if (other === undefined) throw new Error('no declaration was read');
  const compared = compareTables(now.assessment, other, 'approved', { severities });
  expect(compared.findings.map(({ severity }) => severity)).toEqual(['error']);
  const off = compareTables(now.assessment, other, 'approved', { severities: { 'target-lowered': 'off' } });
  expect(off.findings).toEqual([]);
});

test('what has no counterpart is said of every rule, at the department, and of none that is switched off', () => {
  const [result] = compareAll([now], [], 'last-year', { severities: { 'actual-jumps': 'off' } });
  expect(result?.other).toBeNull();
  expect(result?.findings).toEqual([]);
  expect(new Set(result?.notChecked.map(({ reason }) => reason))).toEqual(new Set(['unpaired']));
  expect(new Set(result?.notChecked.flatMap(({ cells }) => cells.map(({ a1 }) => a1)))).toEqual(
    new Set(['C2:E2']),
  );
  const ids = result?.notChecked.map(({ ruleId }) => ruleId);
  expect(ids).toContain('actual-same-as-last-year');
  expect(ids).not.toContain('actual-jumps');
});

test('on a sheet without declared targets, those of a self-evaluation count as approved', () => {
  const { grid } = gridLiteral(EVALUATION);
  expect(tablesToCompareWith(grid, 'approved').map(({ table }) => table.title?.text)).toEqual([
    '2024年度部门整体支出绩效自评表',
  ]);
});

test.each(corpus.map((table): [string, typeof table] => [table.document, table]))(
  '%s compared with itself differs in nothing',
  (_, table) => {
    expect(compareTables(table.assessment, table, 'approved').findings).toEqual([]);
    const rules = compareTables(table.assessment, table, 'last-year').findings.map(({ ruleId }) => ruleId);
    expect(rules.filter((id) => id !== 'actual-same-as-last-year' && id !== 'carry-over-continues')).toEqual(
      [],
    );
  },
);

test('any two tables are compared without failing, in words of both languages', () => {
  const pairs = corpus.flatMap((one) => corpus.map((other) => [one, other] as const));
  for (const [one, other] of pairs) {
    for (const role of ['approved', 'last-year'] as const) {
      const { findings, notChecked } = compareTables(one.assessment, other, role);
      expect(notChecked.filter(({ reason }) => reason === 'internal')).toEqual([]);
      for (const finding of findings) {
        for (const id of ['zh-CN', 'en-US'] as const) {
          expect(messageOf(localeOf(id), finding)).not.toMatch(/undefined|null|NaN|Infinity|\[object/u);
        }
      }
    }
  }
});

test('the order of the other table changes nothing that is said', () => {
  fc.assert(
    fc.property(fc.constantFrom(...corpus), fc.constantFrom(...corpus), fc.nat(40), (one, other, turn) => {
      const { assessment } = other;
      const rows = assessment.indicators;
      const by = rows.length === 0 ? 0 : turn % rows.length;
      const indicators = [...rows.slice(by), ...rows.slice(0, by)];
      const table = { ...assessment.table, indicators: indicators.map(({ indicator }) => indicator) };
      const turned = sourced(other.document, { ...assessment, table, indicators });
      const say = (against: typeof other) =>
        compareTables(one.assessment, against, 'approved').findings.map(told).sort();
      expect(say(turned)).toEqual(say(other));
    }),
    { numRuns: 80 },
  );
});
