import { actualIsAResult } from '../../../src/core/rules/actual-is-a-result/rule';
import { testRule } from '../../support/test-rule';

testRule(actualIsAResult, {
  valid: {
    'numbers, dates, approximations and words': `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 设备购置数量 | ≥38套 | 130套 |
      | ^ | ^ | 服务户数 | ≥100万户 | 超119万户 |
      | ^ | 质量指标 | 验收合格率 | 100% | =100% |
      | ^ | 时效指标 | 完工时间 | 12月底前 | 2023年11月 |
      | ^ | ^ | 采购时间 | 6月底前 | 9月底前完成 |
      | 效益指标 | 社会效益指标 | 市容环境 | 显著提升 | 显著提升 |`,
    'a form without actual values': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 设备购置数量 | ≥38套 | {10} | {10} |`,
      skips: ['no-actual-column'],
    },
    'a blank actual value': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 设备购置数量 | ≥38套 | -- |`,
      skips: ['blank-cell'],
    },
  },
  invalid: {
    'comparison signs, before and behind the number': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < |
      | 主要任务 | 关键指标 | 指标完成情况 | 任务涉及资金 |
      | 环卫保洁 | 投诉下降率 | ≥10% !comparison-sign | {4213.52} |
      | ^ | 公厕达标率 | 90%以上 !comparison-sign | ^ |
      | ^ | 清运量（吨） | 2577 | ^ |`,
      zh: [
        '“投诉下降率”的实际完成值“≥10%”是目标的写法，看不出实际完成多少',
        '“公厕达标率”的实际完成值“90%以上”是目标的写法，看不出实际完成多少',
      ],
    },
    'the target word by word, whatever its signs look like': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 设备购置数量 | ≥38套 | ≧38 套 !repeats-target |
      | ^ | 时效指标 | 完工时间 | 12月底前 | 12月底前 !repeats-target |`,
      zh: [
        '“设备购置数量”的实际完成值“≧38 套”与指标值写法相同，看不出实际完成多少',
        '“完工时间”的实际完成值“12月底前”与指标值写法相同，看不出实际完成多少',
      ],
    },
  },
});
