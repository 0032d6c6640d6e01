import { executionExplained } from '../../../src/core/rules/execution-explained/rule';
import { testRule } from '../../support/test-rule';

testRule(executionExplained, {
  valid: {
    'exactly at the line': {
      grid: `
      | 部门预算项目支出绩效自评表 | < | < | < | < |
      | 预算执行情况（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 原因 |
      | 总额 | {100} | {100} | {90} |  |`,
      standard: 'sichuan-2023',
    },
    'a reason in the row': {
      grid: `
      | 部门预算项目支出绩效自评表 | < | < | < | < |
      | 预算执行情况（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 原因 |
      | 总额 | {100} | {100} | {78} | 尾款待验收后支付 |`,
      standard: 'sichuan-2023',
    },
    'a reason among the problems': {
      grid: `
      | 部门预算项目支出绩效自评表 | < | < | < | < |
      | 预算执行情况（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 原因 |
      | 总额 | {100} | {100} | {78} |  |
      | 存在问题 | 项目推进慢，预算执行率较低 | < | < | < |`,
      standard: 'sichuan-2023',
    },
    'a low component of a total above the line': {
      grid: `
      | 部门预算项目支出绩效自评表 | < | < | < | < |
      | 预算执行情况（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 原因 |
      | 总额 | {100} | {100} | {95} |  |
      | 其中：财政资金 | {90} | {90} | {90} |  |
      | 其他资金 | {10} | {10} | {5} |  |`,
      standard: 'sichuan-2023',
    },
    'a budget of nothing': {
      grid: `
      | 部门预算项目支出绩效自评表 | < | < | < | < |
      | 预算执行情况（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 原因 |
      | 总额 | {0} | {0} | {0} |  |`,
      standard: 'sichuan-2023',
      skips: ['zero-denominator'],
    },
    'a blank amount': {
      grid: `
      | 部门预算项目支出绩效自评表 | < | < | < | < |
      | 预算执行情况（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 原因 |
      | 总额 | {100} | {100} |  |  |`,
      standard: 'sichuan-2023',
      skips: ['blank-cell'],
    },
    'a standard that draws no line': {
      grid: `
      | 项目支出绩效自评表 | < | < |
      | 项目资金（万元） | 全年预算数 | 全年执行数 |
      | 年度资金总额 | {310.2} | {154.74} |`,
      skips: ['not-in-standard'],
    },
  },
  invalid: {
    'half of it spent, and only the printed instruction beside it': {
      grid: `
      | 部门预算项目支出绩效自评表 | < | < | < | < | < |
      | 预算执行情况（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 原因 |
      | 总额 | {310.2} | {310.2} | {154.74} | 49.88% !unexplained | 预算执行率未达到90%的需说明原因(100字以内) |`,
      standard: 'sichuan-2023',
      zh: ['“总额”的执行率为 49.88%，低于 90%，表中没有找到原因说明'],
    },
    'a form that prints no rate': {
      grid: `
      | 部门预算项目支出绩效自评表 | < | < | < | < |
      | 预算执行情况（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 原因 |
      | 总额 | {100} | {100} | {89.99} !unexplained | 无 |`,
      standard: 'sichuan-2023',
    },
  },
});
