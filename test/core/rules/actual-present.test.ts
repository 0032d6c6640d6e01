import { actualPresent } from '../../../src/core/rules/actual-present/rule';
import { severitiesOf } from '../../support/severities-of';
import { testRule } from '../../support/test-rule';

testRule(actualPresent, {
  valid: {
    'numbers, words and a zero': `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | {12} |
      | ^ | 质量指标 | 安全事故 | 0起 | {0} |
      | ^ | ^ | 重大舆情 | 无 | 无 |
      | 效益指标 | 社会效益指标 | 市容环境 | 显著提升 | 显著提升 |`,
    'rows of the printed form that nobody filled in': `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 | {50} | {50} |
      | ^ | ^ | 指标2：培训次数 |  |  |  |  |
      | ^ | ^ | …… | …… | …… |  |  |`,
    'an actual value without a target': `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 |  | 12次 |
      | ^ | ^ | 培训次数 | ≥2次 | 3次 |`,
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
    'a blank row that shares a score': `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 | {20} | {20} |
      | ^ | ^ | 培训次数 |  |  !nothing-stated |  | ^ |`,
    'a blank cell and placeholders': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 |  !missing |
      | ^ | ^ | 培训次数 | ≥2次 | / !missing |
      | ^ | 质量指标 | 合格率 | 100% | --% !missing |
      | ^ | ^ | 完好率 | 100% | …… !missing |`,
      zh: [
        '“检查次数”的指标值为“≥10次”，没有填写实际完成值',
        '“培训次数”的指标值为“≥2次”，没有填写实际完成值',
        '“合格率”的指标值为“100%”，没有填写实际完成值',
        '“完好率”的指标值为“100%”，没有填写实际完成值',
      ],
    },
    'a placeholder that the reason column explains, and one it does not': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | / !explained | 受疫情影响未开展 |
      | ^ | ^ | 培训次数 | ≥2次 | / !missing | 无 |`,
      zh: [
        '“检查次数”的指标值为“≥10次”，没有填写实际完成值；偏差原因栏已有说明，请人工判断',
        '“培训次数”的指标值为“≥2次”，没有填写实际完成值',
      ],
    },
    'points, but neither target nor actual value': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 质量指标 | 工程质量合格 |  |  !nothing-stated | {10} | {10} |
      | ^ | ^ | 道路完好 | —— | —— !nothing-stated | {10} |  |`,
      zh: [
        '“工程质量合格”有分值或得分，指标值和实际完成值都没有填写',
        '“道路完好”有分值或得分，指标值和实际完成值都没有填写',
      ],
    },
  },
});

test('weighs a blank by what the row says besides', () => {
  expect(
    severitiesOf(
      actualPresent,
      `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 |  | {30} |  |
      | ^ | ^ | 培训次数 | ≥2次 | / | {30} | 受疫情影响未开展 |
      | ^ | ^ | 宣传次数 |  |  | {30} |  |`,
    ),
  ).toEqual(['missing: error', 'explained: info', 'nothing-stated: warning']);
});
