import { consolidatedIndicatorsAddUp } from '../../../src/core/rules/consolidated-indicators-add-up/rule';
import { testConsolidation } from '../../support/test-consolidation';

const table = (department: string, rows: readonly string[]): string => `
  | 部门整体支出绩效自评表 | < | < | < | < |
  | 部门名称 | ${department} | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
  ${rows.join('\n')}`;
const line = (name: string, target: string, actual: string): string =>
  `| 产出指标 | 数量指标 | ${name} | ${target} | ${actual} |`;

const museum = table('某市博物馆', [
  line('接待观众人次', '≥5万人次', '5.2万人次'),
  line('展览数量', '≥3个', '4'),
  line('展陈面积', '≥800平方米', '820平方米'),
  line('观众满意度', '≥90%', '95%'),
  line('人均接待成本', '≤12元', '11元'),
  line('文物修复件数', '≥20件', '22件'),
]);
const gallery = table('某市美术馆', [
  line('接待观众人次', '≥2万人次', '2.13万人次'),
  line('展览数量', '≥2个', '2个'),
  line('展陈面积', '≥500平方米', '500平方米'),
  line('观众满意度', '≥90%', '97%'),
  line('人均接待成本', '≤10元', '9元'),
]);
const whole = (...rows: readonly string[]): string => table('某市文物局（汇总）', rows);

testConsolidation(consolidatedIndicatorsAddUp, {
  valid: {
    'sums of counts, rounded figures and areas; nothing is said of shares and averages': {
      units: [museum, gallery],
      grid: whole(
        line('接待观众人次', '≥7万人次', '7.3万人次'),
        line('展览数量', '≥5个', '6个'),
        line('展陈面积', '≥1300平方米', '1320平方米'),
        line('观众满意度', '≥90%', '96%'),
        line('人均接待成本', '≤12元', '10元'),
        line('文物修复件数', '≥20件', '22件'),
      ),
    },
    'an indicator that no unit has': {
      units: [museum, gallery],
      grid: whole(line('普查文物点位', '≥300处', '310处')),
      skips: ['incomplete'],
    },
    'figures in different units, and names that stand twice': {
      units: [museum, gallery],
      grid: whole(
        line('展陈面积', '≥2亩', '2亩'),
        line('展览数量', '≥1个', '1个'),
        line('展览数量', '≥2个', '2个'),
      ),
      skips: ['not-comparable'],
    },
    'a consolidated table without indicators': {
      units: [museum, gallery],
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 资金情况（万元） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） |
      | 年度资金总额 | {100} | {100} | {90} | {0.9:0%} |`,
      skips: ['no-indicators'],
    },
  },
  invalid: {
    'counts that are one too few, figures beyond rounding, and an indicator of one unit': {
      units: [museum, gallery],
      grid: whole(
        line('接待观众人次', '≥7万人次', '8.3万人次 !units-fall-short'),
        line('展览数量', '≥5个', '5个 !units-exceed'),
        line('文物修复件数', '≥50件 !some-fall-short', '22件'),
      ),
      zh: [
        '“接待观众人次”的实际完成值为 8.3万人次，2 个所属单位（按名称）相加只有 7.33万人次（某市博物馆 5.2万人次 + 某市美术馆 2.13万人次）',
        '“展览数量”的实际完成值为 5个，2 个所属单位（按名称）相加为 6个（某市博物馆 4 + 某市美术馆 2个），多于汇总表',
        '“文物修复件数”的指标值为 ≥50件，2 个所属单位（按名称）中有这个指标的相加只有 20件（某市博物馆 ≥20件），其余单位没有这个指标',
      ],
      severities: ['warning', 'warning', 'info'],
    },
    'many units, of which the first and the last are shown': {
      units: Array.from({ length: 10 }, (_, position) =>
        table(`第${position}馆`, [line('展览数量', '≥1个', '1个')]),
      ),
      by: 'chosen',
      grid: whole(line('展览数量', '≥10个', '11个 !units-fall-short')),
      zh: [
        '“展览数量”的实际完成值为 11个，10 个所属单位（按指定）相加只有 10个（第0馆 1个 + 第1馆 1个 + 第2馆 1个 + 第3馆 1个 + 第4馆 1个 + 第5馆 1个 + 第6馆 1个 + … + 第9馆 1个）',
      ],
    },
  },
});
