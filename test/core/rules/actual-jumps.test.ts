import { actualJumps } from '../../../src/core/rules/actual-jumps/rule';
import { testComparison } from '../../support/test-comparison';

const LAST_YEAR = `
  | 部门整体支出绩效自评表 | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
  | 产出指标 | 数量指标 | 垃圾清运量 | ≥1000吨 | 1200吨 |
  | ^ | ^ | 新建站点 | 2个 | 2个 |
  | ^ | ^ | 巡查路线 | 3条 | 0条 |
  | ^ | 质量指标 | 投诉率 | ≤3% | 0.5% |
  | ^ | ^ | 设备故障影响 | ≤10 | 9 |`;

testComparison(actualJumps, {
  valid: {
    'changes within the factor, units that convert, and nothing last year': {
      role: 'last-year',
      other: LAST_YEAR,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 垃圾清运量 | ≥0.1万吨 | 0.131万吨 |
      | ^ | ^ | 新建站点 | 2个 | 9个 |
      | ^ | ^ | 巡查路线 | 3条 | 30条 |
      | ^ | 质量指标 | 投诉率 | ≤3% | 0.2% |`,
    },
    'a result in another unit, or in words last year': {
      role: 'last-year',
      other: LAST_YEAR,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 垃圾清运量 | ≥1000吨 | 12000车 |`,
      skips: ['not-comparable'],
    },
  },
  invalid: {
    'ten times as much, a tenth, for better or worse': {
      role: 'last-year',
      other: LAST_YEAR,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 垃圾清运量 | ≥1000吨 | 1200万吨 !rose |
      | ^ | ^ | 新建站点 | 8个 | 12个 !rose |
      | ^ | 质量指标 | 投诉率 | ≤3% | 0.05% !fell |
      | ^ | ^ | 设备故障影响 | ≤10 | 90 !rose |`,
      zh: [
        '“垃圾清运量”的实际完成值为 1200万吨，上年为 1200吨，是上年的 10000 倍，比上年好，请核对单位和口径',
        '“新建站点”的实际完成值为 12个，上年为 2个，是上年的 6.0 倍，比上年好，请核对单位和口径',
        '“投诉率”的实际完成值为 0.05%，上年为 0.5%，只有上年的 10 分之一，比上年好，请核对单位和口径',
        '“设备故障影响”的实际完成值为 90，上年为 9，是上年的 10 倍，比上年差，请核对单位和口径',
      ],
      severities: ['warning', 'info', 'warning', 'warning'],
    },
    'a line drawn elsewhere': {
      role: 'last-year',
      jumpFactor: 1.2,
      other: LAST_YEAR,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 垃圾清运量 | ≥1000吨 | 1500吨 !rose |`,
    },
  },
});
