import { targetLowered } from '../../../src/core/rules/target-lowered/rule';
import { testComparison } from '../../support/test-comparison';

const APPROVED = `
  | 部门整体支出绩效目标申报表 | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 数量指标 | 演出场次 | ≥120场 |
  | ^ | ^ | 造林面积 | ≥30亩 |
  | ^ | 质量指标 | 投诉率 | ≤2% |
  | ^ | ^ | 讲解水平 | 优秀 |
  | ^ | 时效指标 | 剧目完成时间 | 9月底前 |
  | 效益指标 | 社会效益指标 | 平均检测周期 | 3天 |
  | ^ | ^ | 文化惠民作用 | 明显提升 |
  | ^ | ^ | 观众人次 | ≥5万人次 |`;

testComparison(targetLowered, {
  valid: {
    'the same targets in other words and units, and targets that were raised': {
      role: 'approved',
      other: APPROVED,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 演出场次 | ≥ 120 场 | 130场 |
      | ^ | ^ | 造林面积 | ≥20000平方米 | 30亩 |
      | ^ | 质量指标 | 投诉率 | ≤1.5% | 1% |
      | ^ | ^ | 讲解水平 | 优秀 | 优秀 |
      | ^ | 时效指标 | 剧目完成时间 | 8月底前 | 8月 |
      | 效益指标 | 社会效益指标 | 平均检测周期 | 3天 | 3天 |
      | ^ | ^ | 文化惠民作用 | 明显 提升。 | 明显提升 |
      | ^ | ^ | 观众人次 |  | 6万人次 |`,
    },
    'another unit, which is not compared': {
      role: 'approved',
      other: APPROVED,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 演出场次 | ≥10个 | 130场 |`,
      skips: ['not-comparable'],
    },
    'a change of wording from last year': {
      role: 'last-year',
      other: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 效益指标 | 社会效益指标 | 文化惠民作用 | 明显提升 | 明显提升 |`,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 效益指标 | 社会效益指标 | 文化惠民作用 | 持续增强 | 持续增强 |`,
    },
    'a form without targets': {
      role: 'approved',
      other: APPROVED,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < |
      | 主要任务 | 关键指标 | 指标完成情况 | 任务涉及资金 |
      | 文化惠民 | 演出场次 | 130场 | {213.52} |`,
      skips: ['no-target-column'],
    },
  },
  invalid: {
    'less, more where less is better, later, worse, turned, in words': {
      role: 'approved',
      other: APPROVED,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 演出场次 | ≥100场 !below-approved | 130场 |
      | ^ | ^ | 造林面积 | ≥19999平方米 !below-approved | 30亩 |
      | ^ | 质量指标 | 投诉率 | ≤5% !below-approved | 1% |
      | ^ | ^ | 讲解水平 | 良好 !below-approved | 良好 |
      | ^ | 时效指标 | 剧目完成时间 | 12月底前 !below-approved | 12月 |
      | 效益指标 | 社会效益指标 | 平均检测周期 | 4天 !changed | 4天 |
      | ^ | ^ | 文化惠民作用 | 有所提升 !reworded | 有所提升 |
      | ^ | ^ | 观众人次 | 逐步增加 !figure-dropped | 增加 |`,
      zh: [
        '“演出场次”的指标值为 ≥100场，批复的是 ≥120场，低于批复',
        '“造林面积”的指标值为 ≥19999平方米，批复的是 ≥30亩，低于批复',
        '“投诉率”的指标值为 ≤5%，批复的是 ≤2%，低于批复',
        '“讲解水平”的指标值为 良好，批复的是 优秀，低于批复',
        '“剧目完成时间”的指标值为 12月底前，批复的是 9月底前，低于批复',
        '“平均检测周期”的指标值为 4天，批复的是 3天；看不出越高越好还是越低越好，请核对是否放松',
        '“文化惠民作用”批复的指标值是“明显提升”，自评表中是“有所提升”，请核对要求是否相同',
        '“观众人次”批复的指标值是 ≥5万人次，自评表中改成了文字“逐步增加”',
      ],
      severities: ['warning', 'warning', 'warning', 'warning', 'warning', 'info', 'info', 'warning'],
      elsewhere: ['D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10'],
    },
    'a sign that was turned round': {
      role: 'approved',
      other: APPROVED,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 演出场次 | ≤120场 !sign-turned | 100场 |`,
      zh: ['“演出场次”的指标值为 ≤120场，批复的是 ≥120场，比较符号方向相反'],
    },
    'less than last year': {
      role: 'last-year',
      other: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 演出场次 | ≥120场 | 130场 |`,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 演出场次 | ≥100场 !below-last-year | 131场 |`,
      zh: ['“演出场次”的指标值为 ≥100场，上年为 ≥120场，低于上年'],
      severities: ['info'],
    },
  },
});
