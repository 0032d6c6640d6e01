import { headerComplete } from '../../../src/core/rules/header-complete/rule';
import { testRule } from '../../support/test-rule';

testRule(headerComplete, {
  valid: {
    'department and year filled in': `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 部门名称 | 市林业局 | < | 评价年度 | 2021年 |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 |`,
    'the year in the title, the department behind a colon': `
      | 2021年度部门整体支出绩效自评表 | < | < | < | < |
      | 填报单位：市林业局 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 |`,
    'a bare table inside a report': {
      grid: `
      | 年度主要工作任务 | 关键性指标 | 年度目标值 | 年度实现值 |
      | 环卫保洁 | 清运量（吨） | ≥2000 | 2577 |
      | 垃圾分类 | 回收利用率 | ≥38% | 49.8% |`,
      skips: ['no-department', 'no-year'],
    },
    'a title that has no place for a year': {
      grid: `
      | 项目支出绩效自评表 | < | < | < | < |
      | 单位名称 | 市林业局 | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 |`,
      skips: ['no-year'],
    },
  },
  invalid: {
    'a blank beside the label': {
      grid: `
      | 部门整体支出绩效自评表（2021年度） | < | < | < | < |
      | 部门名称 |  !department-blank | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 |`,
      zh: ['部门（单位）名称一栏没有填写'],
    },
    'the hint for a stamp, and a year left open in the title': {
      grid: `
      | 部门整体支出绩效自评表（    年度） !year-blank | < | < | < | < |
      | 部门名称 | （盖章） !department-blank | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 |`,
      zh: [
        '表题“部门整体支出绩效自评表（    年度）”中的年度没有填写，表中也没有读到其他年度',
        '部门（单位）名称一栏没有填写',
      ],
    },
    'blanks beside the labels, although others are filled in': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 部门名称 |  !department-blank | < | 主管部门 | 市政府 |
      | 被评价年度 |  !year-cell-blank | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 |`,
      zh: ['部门（单位）名称一栏没有填写', '年度一栏没有填写'],
    },
    'a placeholder for the year': `
      | 20XX年度部门整体支出绩效自评表 !year-blank | < | < | < | < |
      | 部门名称 | 市林业局 | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 |`,
  },
});
