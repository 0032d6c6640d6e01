import { shortfallExplained } from '../../../src/core/rules/shortfall-explained/rule';
import { severitiesOf } from '../../support/severities-of';
import { testRule } from '../../support/test-rule';

testRule(shortfallExplained, {
  valid: {
    'met, exceeded, and missed with a reason': `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 |  |
      | ^ | ^ | 培训次数 | ≥2次 | 5次 |  |
      | ^ | 成本指标 | 项目总成本 | ≤90万元 | 85万元 |  |
      | ^ | 质量指标 | 安全事故 | 0起 | 0起 | 无 |
      | 效益指标 | 经济效益指标 | 木材销售收入 | 1100万元 | 1093万元 | 四季度价格回落 |`,
    'one reason for several rows': `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 8次 | 人员不足 |
      | ^ | ^ | 培训次数 | ≥2次 | 1次 | ^ |`,
    'a form that asks for the reasons in one place': `
      | 部门整体支出绩效自评表 | < | < | < |
      | 单位名称 | 区园林局 | < | < |
      | 未能完成原因 | 受疫情影响，部分活动推迟 | < | < |
      | 绩效指标 | 目标值 | 完成值 | 类别 |
      | 检查次数 | ≥10次 | 8次 | 日常 |
      | 委员满意度 | ≥90% | 95% | 日常 |`,
    'scored rows that could not be decided, which another rule lists': `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 较多 | {50} | {50} |  |`,
    'rows of a form without scores that could not be decided': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 |  |
      | 效益指标 | 社会效益指标 | 市容环境 | 显著提升 | 街区容貌有所改观 |  |`,
      standard: 'unscored',
      skips: ['undecided-row'],
    },
    'a form without targets': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < |
      | 主要任务 | 关键指标 | 指标完成情况 | 任务涉及资金 |
      | 环卫保洁 | 清运量（吨） | 2577 | {4213.52} |`,
      skips: ['no-target-column'],
    },
    'a form without actual values': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | {10} |`,
      skips: ['no-actual-column'],
    },
    'a form without indicators': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 资金情况（万元） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） |
      | 年度资金总额 | {100} | {100} | {90} | {0.9:0%} |`,
      skips: ['no-indicators'],
    },
  },
  invalid: {
    'missed without a reason, either way round': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 效益指标 | 经济效益指标 | 木材销售收入 | 1100万元 | 1093万元 |  !unexplained |
      | ^ | 社会效益指标 | 政策知晓率 | =100% | 98% | 无 !unexplained |
      | 产出指标 | 成本指标 | 项目总成本 | ≤5300元 | 5830元 | / !unexplained |
      | ^ | 质量指标 | 安全事故 | 0起 | 2起 | —— !unexplained |
      | ^ | 时效指标 | 完工时间 | 6月底前 | 9月 |  !unexplained |`,
      zh: [
        '“木材销售收入”的指标值为 1100万元，实际完成值为 1093万元，未达到指标值，表中没有说明原因',
        '“政策知晓率”的指标值为 =100%，实际完成值为 98%，未达到指标值，表中没有说明原因',
        '“项目总成本”的指标值为 ≤5300元，实际完成值为 5830元，未达到指标值，表中没有说明原因',
        '“安全事故”的指标值为 0起，实际完成值为 2起，未达到指标值，表中没有说明原因',
        '“完工时间”的指标值为 6月底前，实际完成值为 9月，未达到指标值，表中没有说明原因',
      ],
    },
    'a reason above, which belongs to its own row': `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 8次 | 人员不足 |
      | ^ | ^ | 培训次数 | ≥2次 | 1次 |  !unexplained |`,
    'the instruction of the form left standing': `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 8次 | 说明未完成的原因（100字以内） !unexplained |`,
    'an account of problems that says nothing': `
      | 部门整体支出绩效自评表 | < | < | < |
      | 单位名称 | 区园林局 | < | < |
      | 未能完成原因 | 无 | < | < |
      | 绩效指标 | 目标值 | 完成值 | 类别 |
      | 检查次数 | ≥10次 | 8次 !unexplained | 日常 |
      | 委员满意度 | ≥90% | 95% | 日常 |`,
    'a form with no place for a reason': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 过程 | 预算执行 | 政府采购执行率 | 100% | 72.74% !no-place |`,
      zh: [
        '“政府采购执行率”的指标值为 100%，实际完成值为 72.74%，未达到指标值；本表没有填写原因的栏目，请在自评报告中说明',
      ],
    },
  },
});

test('only mentions a shortfall that the form leaves no place to explain', () => {
  expect(
    severitiesOf(
      shortfallExplained,
      `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 8次 |`,
    ),
  ).toEqual(['no-place: info']);
});
