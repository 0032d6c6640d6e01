import { narrativeArithmeticHolds } from '../../../src/core/rules/narrative-arithmetic-holds/rule';
import { testRule } from '../../support/test-rule';

const form = (text: string): string => `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 年度目标完成情况 | ${text} | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 新增便民服务站 | ≥20个 | 24个 |`;

testRule(narrativeArithmeticHolds, {
  valid: {
    'parts that add up': form('转办共350份（环保202份，水务89份，燃气45份，市政设施14份）。'),
    'parts that were rounded one by one': form(
      '预算45,315.3万元，其中：公共预算7,062.7万元，基金预算38,252.5万元。',
    ),
    'a rate that follows, and one whose parts are not there': form(
      '受理案件7012件，立案6997件，结案6962件，立案率99.79%，结案率99.50%；满意率100%。',
    ),
    'a change within the rounding of its figures': form('收入753.09万元，比上年减少269.4万元，下降26.4%。'),
    'a form without prose': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 新增便民服务站 | ≥20个 | 24个 |`,
      skips: ['no-narrative'],
    },
  },
  invalid: {
    'parts that do not add up': {
      grid: form('转办共350份（环保202份，水务98份，燃气45份，市政设施14份）。 !sum'),
      zh: ['按文中各项相加，202 + 98 + 45 + 14 = 359份，文中合计为 350份'],
    },
    'a part larger than the whole': {
      grid: form('破获案件412起，其中电信诈骗案件817起。 !part-exceeds-whole'),
      zh: ['文中的一部分为 817起，多于总数 412起'],
    },
    'shares, and the counts beside them': {
      grid: form(
        '全年交办各类问题141415宗。其中，市容类问题39949宗，占比28.3%；园林类问题729宗，占比0.5%；环卫类问题99615宗，占比70.4%。 !shares !counts !sum',
      ),
    },
    'a rate beside its parts': {
      grid: form('工单总数12770件，按时办结件数12550件，按时完成率99.60%。 !rate'),
      zh: ['按文中的数计算，12550 ÷ 12770 = 98.28%，文中为 99.60%'],
    },
    'a change beside its base': {
      grid: form('零售总额86.4亿元，比上年增加7.2亿元，增长9.7%。 !change'),
      zh: ['按文中的数计算，增减幅度为 7.2 ÷ (86.4 − 7.2) = 9.1%，文中为 9.7%'],
    },
    'a difference of two figures': {
      grid: form('年初预算820.5万元，调整后预算764.2万元，调整后预算比年初预算减少53.6万元。 !difference'),
      zh: ['按文中的数计算，两数之差为 820.5 − 764.2 = 56.3万元，文中为 53.6万元'],
    },
  },
});
