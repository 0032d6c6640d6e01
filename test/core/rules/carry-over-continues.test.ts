import { carryOverContinues } from '../../../src/core/rules/carry-over-continues/rule';
import { testComparison } from '../../support/test-comparison';

const funds = (unit: string, total: string, carried: string): string => `
  | 部门整体支出绩效自评表 | < | < | < | < |
  | 资金情况（${unit}） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） |
  ${total}
  | 其中：财政拨款 | {480} | {480} | {450} |  |
  ${carried}
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
  | 产出指标 | 数量指标 | 鉴定批次 | ≥10批 | 12批 |`;

const LAST_YEAR = funds('元', '| 年度资金总额 | {5000000} | {5000000} | {4800000} | {0.96:0%} |', '');
const TOTAL = '| 年度资金总额 | {500} | {500} | {450} | {0.9:0%} |';

testComparison(carryOverContinues, {
  valid: {
    'as much as was left, in another unit': {
      role: 'last-year',
      other: LAST_YEAR,
      grid: funds('万元', TOTAL, '| 上年结转资金 | {20} | {20} | {0} |  |'),
    },
    'less than was left, and nothing filled in': {
      role: 'last-year',
      other: LAST_YEAR,
      grid: funds('万元', TOTAL, '| 上年结转资金 |  |  |  |  |'),
    },
    'a form without carried over funds': {
      role: 'last-year',
      other: LAST_YEAR,
      grid: funds('万元', TOTAL, '| 其他资金 | {20} | {20} | {0} |  |'),
      skips: ['no-carry-over'],
    },
    'last year in no unit': {
      role: 'last-year',
      other: LAST_YEAR.replace('（元）', ''),
      grid: funds('万元', TOTAL, '| 上年结转资金 | {35} | {35} | {0} |  |'),
      skips: ['not-comparable'],
    },
    'no funds last year': {
      role: 'last-year',
      other: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 鉴定批次 | ≥10批 | 12批 |`,
      grid: funds('万元', TOTAL, '| 上年结转资金 | {36} | {36} | {0} |  |'),
      skips: ['no-fund-total'],
    },
  },
  invalid: {
    'more than was left': {
      role: 'last-year',
      other: LAST_YEAR,
      grid: funds('万元', TOTAL, '| 上年结转资金 | {35} !more-than-left | {35} | {0} |  |'),
      zh: ['“上年结转资金”为 35，上年表的预算数减执行数只有 20（500 − 480）'],
      elsewhere: ['C3', 'D3'],
    },
  },
});
