import { indicatorDropped } from '../../../src/core/rules/indicator-dropped/rule';
import { testComparison } from '../../support/test-comparison';

const APPROVED = `
  | 部门整体支出绩效目标申报表 | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 数量指标 | 检验批次 | ≥800批次 |
  | ^ | ^ | 抽检企业数 | ≥60家 |
  | 效益指标 | 社会效益指标 | 召回缺陷产品 | 有效 |`;

testComparison(indicatorDropped, {
  valid: {
    'all are there, one under a similar name and one below another level': {
      role: 'approved',
      other: APPROVED,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检验产品批次 | ≥800批次 | 812批次 |
      | ^ | 质量指标 | 抽检企业数 | ≥60家 | 61家 |
      | 效益指标 | 社会效益指标 | 召回缺陷产品 | 有效 | 有效 |`,
    },
    'two tables about different things': {
      role: 'approved',
      other: APPROVED,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 质量指标 | 古树挂牌完好率 | ≥95% | 97% |`,
      skips: ['nothing-in-common'],
    },
  },
  invalid: {
    'an approved indicator that is missing, shown at its level or at the title': {
      role: 'approved',
      other: APPROVED,
      grid: `
      | 部门整体支出绩效自评表 !not-evaluated | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 !not-evaluated | 检验批次 | ≥800批次 | 812批次 |`,
      zh: [
        '批复的指标“召回缺陷产品”（指标值 有效）不在自评表中',
        '批复的指标“抽检企业数”（指标值 ≥60家）不在自评表中',
      ],
      elsewhere: ['C4', 'C5'],
    },
    'an indicator of last year': {
      role: 'last-year',
      other: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检验批次 | ≥800批次 | 812批次 |
      | ^ | ^ | 抽检企业数 |  | 61家 |`,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 !not-continued | 检验批次 | ≥800批次 | 830批次 |`,
      zh: ['上年表中的指标“抽检企业数”（指标值 —）本年没有'],
      severities: ['info'],
    },
  },
});
