import { applyWaivers, type WaiverTerms } from '../../src/core/apply-waivers';
import { findingAt, tableReport } from '../report/sample-files';

const RULE = 'execution-rate-matches';
const terms = (change: Partial<WaiverTerms>): WaiverTerms => ({
  rule: RULE,
  reason: '已说明',
  who: '张三',
  ...change,
});
/** The indicators 设备购置 and 市容秩序 stand in rows 13 and 14. */
const report = tableReport({
  findings: [
    findingAt('G6:H7', 'error'),
    findingAt('F13', 'warning'),
    findingAt('F14', 'info', { ruleId: 'score-within-weight' }),
  ],
});
const waived = (...waivers: readonly WaiverTerms[]) => {
  const outcome = applyWaivers(report, waivers);
  const places = outcome.report.findings.flatMap(({ at, waiver }) => (waiver === undefined ? [] : [at.a1]));
  return [places, [...outcome.used]];
};

describe('applyWaivers', () => {
  it.each<[string, Partial<WaiverTerms>, readonly string[]]>([
    ['all findings of the rule without a place', {}, ['G6:H7', 'F13']],
    ['a cell inside a merged area', { cell: 'H7' }, ['G6:H7']],
    ['an area around it', { cell: 'a1:z9' }, ['G6:H7']],
    ['the row of an indicator, whatever its blanks', { indicator: ' 设备\n购置' }, ['F13']],
    ['nothing where cell and indicator disagree', { cell: 'G6', indicator: '设备购置' }, []],
    ['nothing of another rule', { rule: 'weights-total-100' }, []],
    ['nothing by a part of a name', { indicator: '设备' }, []],
  ])('means %s', (_name, change, places) => {
    expect(waived(terms(change))).toEqual([places, places.length > 0 ? [0] : []]);
  });

  it('takes the first waiver that means a finding, and keeps all else of it', () => {
    const { report: after } = applyWaivers(report, [
      terms({ cell: 'F13', reason: '甲' }),
      terms({ reason: '乙' }),
    ]);
    expect(after.findings.map(({ waiver }) => waiver?.reason)).toEqual(['乙', '甲', undefined]);
    expect(after.findings[1]).toEqual({ ...report.findings[1], waiver: { reason: '甲', who: '张三' } });
    expect(report.findings.some(({ waiver }) => waiver !== undefined)).toBe(false);
  });

  it('gives the report back as it is when nothing is meant', () => {
    expect(applyWaivers(report, [terms({ cell: 'A1' })]).report).toBe(report);
  });
});
