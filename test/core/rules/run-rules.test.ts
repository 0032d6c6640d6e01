import { rules } from '../../../src/core/rules/all-rules';
import type { Rule } from '../../../src/core/rules/define-rule';
import { runRule } from '../../../src/core/rules/run-rule';
import { runRules } from '../../../src/core/rules/run-rules';
import { assessGrid } from '../../support/assess-grid';
import { gridLiteral } from '../../support/grid-literal';

const assessment = assessGrid(
  gridLiteral(`
    | 部门整体支出绩效自评表 | < | < | < | < | < | < |
    | 资金情况（万元） | < | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |
    | 年度资金总额 | < | {100} | {90} | {10} | {0.8:0%} | {12} |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
    | 产出指标 | 数量指标 | 检查次数 | ≥10次 | ≥10次 | {90} | {95} |`).grid,
);

const places = (outcome: ReturnType<typeof runRules>): string[] =>
  outcome.findings.map(({ ruleId, at }) => `${at.a1} ${ruleId}`);

const ownPlaces = (severities: Parameters<typeof runRules>[1]): string[] =>
  places(runRules(assessment, severities)).filter((place) =>
    /execution-rate|within-weight|is-a-result/u.test(place),
  );

const throwing: Rule = {
  id: 'always-throws',
  meta: { severity: 'error', category: 'cells', fix: 'none', basis: ['-'] },
  messageIds: ['found'],
  *check() {
    yield { messageId: 'found', data: {}, at: { sheet: '自评表', a1: 'A1' } };
    throw new Error('nothing to hold on to');
  },
};

describe('runRules', () => {
  test('lists findings by row, then by column', () => {
    expect(ownPlaces({})).toEqual([
      'F3 execution-rate-matches',
      'G3 score-within-weight',
      'E5 actual-is-a-result',
      'G5 score-within-weight',
    ]);
  });

  test('runs every registered rule', () => {
    const { findings, notChecked } = runRules(assessment);
    const heard = new Set([...findings, ...notChecked].map(({ ruleId }) => ruleId));
    expect(heard).toContain('adjustment-adds-up');
    for (const ruleId of heard) expect(rules.map(({ id }) => id)).toContain(ruleId);
  });

  test('leaves out a rule that is switched off, its open checks included', () => {
    const outcome = runRules(assessment, {
      severities: { 'score-within-weight': 'off', 'adjustment-adds-up': 'off' },
    });
    expect(places(outcome)).not.toContain('G3 score-within-weight');
    expect(outcome.notChecked.map(({ ruleId }) => ruleId)).not.toContain('adjustment-adds-up');
  });

  test('takes the configured severity for every message of a rule', () => {
    const { findings } = runRules(assessment, { severities: { 'actual-is-a-result': 'error' } });
    expect(findings.find(({ ruleId }) => ruleId === 'actual-is-a-result')?.severity).toBe('error');
    expect(findings.find(({ ruleId }) => ruleId === 'score-within-weight')?.severity).toBe('error');
    expect(
      runRules(assessment).findings.find(({ ruleId }) => ruleId === 'actual-is-a-result')?.severity,
    ).toBe('warning');
  });

  test('reports a rule that throws as not checked and keeps what it had found', () => {
    const { findings, notChecked } = runRule(throwing, assessment);
    expect(findings.map(({ messageId, severity, related }) => [messageId, severity, related])).toEqual([
      ['found', 'error', []],
    ]);
    expect(notChecked).toEqual([
      { ruleId: 'always-throws', cells: [], reason: 'internal', detail: 'nothing to hold on to' },
    ]);
  });

  test('yields plain data that survives JSON', () => {
    const outcome = runRules(assessment);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });
});
