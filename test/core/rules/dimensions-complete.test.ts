import { dimensionsComplete } from '../../../src/core/rules/dimensions-complete/rule';
import { testRule } from '../../support/test-rule';

testRule(dimensionsComplete, {
  valid: {
    'all three, satisfaction on a level of its own': `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 |
      | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 95% |
      | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% |`,
    'satisfaction below benefit, under other words': `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 项目产出 | 数量指标 | 检查次数 | ≥10次 | 12次 |
      | 项目效果 | 社会效益指标 | 居民满意率 | ≥90% | 95% |`,
    'satisfaction that is named and not filled in': `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 |
      | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 95% |
      | ^ | 服务对象指标 | 学生和老师满意度 |  |  |`,
    'a form that is arranged by tasks': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < |
      | 主要任务 | 关键指标 | 指标完成情况 | 任务涉及资金 |
      | 环卫保洁 | 清运量（吨） | 2577 | {4213.52} |`,
      skips: ['no-dimensions'],
    },
    'a form that is arranged by another frame': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 |
      | 决策 | 计划制定 | 计划健全性 | 健全 | 健全 |
      | 履职 | 公路建设 | 新建里程 | ≥10公里 | 12公里 |
      | 效益 | 社会效益 | 通畅率 | ≥90% | 95% |`,
      skips: ['no-dimensions'],
    },
    'a table without indicators': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < |
      | 资金情况（万元） | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） |
      | 年度资金总额 | {100} | {90} | {0.9:0%} |`,
      skips: ['no-indicators'],
    },
  },
  invalid: {
    'no satisfaction, beside decisions and output': `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 |
      | 决策 | 计划制定 | 计划健全性 | 健全 | 健全 |
      | 产出 | 公路建设 | 新建里程 | ≥10公里 | 12公里 |
      | 效益 !missing | 社会效益 | 通畅率 | ≥90% | 95% |`,
    'no satisfaction': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 |
      | 效益指标 !missing | 社会效益指标 | 知晓率 | ≥90% | 95% |
      | ^ | ^ | 就业率 | ≥90% | 95% |`,
      zh: ['表中填报了产出、效益指标，没有见到满意度指标'],
    },
    'output alone; a template row is no indicator': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 !missing | 数量指标 | 检查次数 | ≥10次 | 12次 |
      | 效益指标 | 社会效益指标 | 指标1： |  |  |
      | 满意度指标 | 满意度 | …… |  |  |`,
      zh: ['表中填报了产出指标，没有见到效益、满意度指标'],
    },
  },
});
