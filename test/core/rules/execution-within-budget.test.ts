import { executionWithinBudget } from '../../../src/core/rules/execution-within-budget/rule';
import { testRule } from '../../support/test-rule';

testRule(executionWithinBudget, {
  valid: {
    'above the initial, within the adjusted budget': `
      | 部门整体支出绩效自评表 | < | < | < |
      | 资金情况（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | {238.93} | {251.89} | {251.89} |
      | 其中：财政拨款 | {238.93} | {251.89} | {251.89} |
      | 其他资金 | —— | —— | —— |`,
    'above by less than the budget shows': `
      | 部门整体支出绩效自评表 | < | < |
      | 资金情况（万元） | 全年预算数 | 全年执行数 |
      | 年度资金总额 | {63} | {63.4} |`,
    'a blank budget': {
      grid: `
      | 部门整体支出绩效自评表 | < | < |
      | 资金情况（万元） | 全年预算数 | 全年执行数 |
      | 年度资金总额 |  | {63.4} |`,
      skips: ['blank-cell'],
    },
    'a form without expenditure': {
      grid: `
      | 部门整体支出绩效自评表 | < | < |
      | 资金情况（万元） | 年初预算数 | 全年预算数 |
      | 年度资金总额 | {63} | {63.4} |`,
      skips: ['no-executed-column'],
    },
    'a form without money': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < |
      | 年度主要工作任务 | 关键性指标 | 年度目标值 | 年度实现值 |
      | 环卫保洁 | 清运量（吨） | ≥2000 | 2577 |`,
      skips: ['no-funds'],
    },
  },
  invalid: {
    'above the budget, total and component': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < |
      | 资金情况（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | {329.77} | {329.77} | {338.31} !above |
      | 其中：当年财政拨款 | {329.77} | {329.77} | {338.31} !above |`,
      zh: [
        '“年度资金总额”的执行数 338.31 超过预算数 329.77，多 8.54，执行率 102.59%',
        '“其中：当年财政拨款”的执行数 338.31 超过预算数 329.77，多 8.54，执行率 102.59%',
      ],
    },
    'the initial budget where there is no other': `
      | 部门整体支出绩效自评表 | < | < |
      | 资金情况（万元） | 年初预算数(A) | 全年执行数(B) |
      | 年度资金总额 | {1172.55} | {1268.72} !above |`,
    'spending without a budget': {
      grid: `
      | 部门整体支出绩效自评表 | < | < |
      | 资金情况（万元） | 全年预算数 | 全年执行数 |
      | 其他资金 | {0} | {1.8} !without-budget |`,
      zh: ['“其他资金”的预算数为 0，执行数为 1.8'],
    },
  },
});
