import { actualSameAsLastYear } from '../../../src/core/rules/actual-same-as-last-year/rule';
import { testComparison } from '../../support/test-comparison';

const LAST_YEAR = `
  | 部门整体支出绩效自评表 | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
  | 产出指标 | 数量指标 | 受理案件数 | ≥12000件 | 12553件 |
  | ^ | ^ | 接待群众人次 | ≥3000人次 | 3851人次 |
  | ^ | ^ | 普法活动场次 | ≥40场 | 40场 |
  | ^ | ^ | 法律援助案件数 | ≥457件 | 457件 |
  | ^ | 质量指标 | 结案率 | ≥95% | 98.28% |
  | ^ | ^ | 卷宗质量 | 优秀 | 优秀 |`;

testComparison(actualSameAsLastYear, {
  valid: {
    'other figures, and the same ones where they are round, planned or words': {
      role: 'last-year',
      other: LAST_YEAR,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 受理案件数 | ≥12000件 | 12914件 |
      | ^ | ^ | 接待群众人次 | ≥3000人次 | 3852人次 |
      | ^ | ^ | 普法活动场次 | ≥40场 | 40场 |
      | ^ | ^ | 法律援助案件数 | ≥457件 | 457件 |
      | ^ | 质量指标 | 结案率 | ≥95% | 97.9% |
      | ^ | ^ | 卷宗质量 | 优秀 | 优秀 |`,
    },
    'a form without results': {
      role: 'last-year',
      other: LAST_YEAR,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 得分 |
      | 产出指标 | 数量指标 | 受理案件数 | ≥12000件 | {10} |`,
      skips: ['no-actual-column'],
    },
  },
  invalid: {
    'most of them': {
      role: 'last-year',
      other: LAST_YEAR,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 普法活动场次 | ≥40场 | 40场 |
      | ^ | ^ | 受理案件数 | ≥12000件 | 1.2553万件 !mostly-same |
      | ^ | ^ | 接待群众人次 | ≥3000人次 | 4012人次 |
      | ^ | 质量指标 | 结案率 | ≥95% | {0.9828:0.00%} |`,
      zh: [
        '可与上年比较的 4 项完成值中有 3 项与上年完全相同，其中有零头数字的“受理案件数、结案率”，请核对是不是本年的数',
      ],
      severities: ['warning'],
      elsewhere: ['E5', 'E3', 'E7'],
    },
    'half of them, which is not most': {
      role: 'last-year',
      other: LAST_YEAR,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 受理案件数 | ≥12000件 | 12553件 !same |
      | ^ | ^ | 接待群众人次 | ≥3000人次 | 3851人次 !same |
      | ^ | ^ | 普法活动场次 | ≥40场 | 44场 |
      | ^ | ^ | 法律援助案件数 | ≥457件 | 460件 |`,
      severities: ['info', 'info'],
    },
    'a few of them': {
      role: 'last-year',
      other: LAST_YEAR,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 受理案件数 | ≥12000件 | 12553件 !same |
      | ^ | ^ | 接待群众人次 | ≥3000人次 | 4012人次 |
      | ^ | ^ | 普法活动场次 | ≥40场 | 44场 |`,
      zh: ['“受理案件数”的实际完成值 12553件 与上年完全相同，请核对是不是本年的数'],
      severities: ['info'],
    },
  },
});
