import { scoreFollowsStandard } from '../../../src/core/rules/score-follows-standard/rule';
import { testRule } from '../../support/test-rule';

const HEAD = `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |`;

testRule(scoreFollowsStandard, {
  valid: {
    'full marks for what was met, also where less is better or nothing is allowed': `${HEAD}
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 | {10} | {10} |
      | ^ | 成本指标 | 项目总成本 | ≤90万元 | 90 | {10} | {10} |
      | ^ | 质量指标 | 安全事故 | 0起 | 0起 | {10} | {10} |
      | ^ | 时效指标 | 完成时间 | 12月底前 | 11月 | {10} | {10} |
      | 效益指标 | 社会效益指标 | 投诉下降率 | ≥5% | 6% | {10} | {10} |`,
    'the proportion for what was missed, either way round': `${HEAD}
      | 产出指标 | 数量指标 | 检查次数 | ≥40次 | 38次 | {10} | {9.5} |
      | ^ | 成本指标 | 车辆费用 | ≤5300元 | 5830元 | {10} | {9.09} |
      | ^ | 质量指标 | 安全事故 | 0起 | 1起 | {10} | {0} |`,
    'full marks by less than a tenth of a point': `${HEAD}
      | 产出指标 | 质量指标 | 合格率 | 100% | 98% | {2} | {2} |`,
    'answers in bands, which another rule looks at': `${HEAD}
      | 效益指标 | 社会效益指标 | 影响程度 | 效果明显 | 部分达成预期指标 | {10} | {10} |`,
    'more than the points, which another rule looks at': `${HEAD}
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 8次 | {10} | {12} |`,
    'rows for a person to judge': {
      grid: `${HEAD}
      | 产出指标 | 质量指标 | 合格率 | ≥95% | 完成较好 | {10} | {10} |
      | 效益指标 | 社会效益指标 | 市容面貌 | 显著提升 | 有所改善 | {10} | {8} |
      | ^ | ^ | 用户数 |  | 12户 | {10} | {8} |`,
      skips: ['undecided-row'],
    },
    'one score for two rows, and a blank one': {
      grid: `${HEAD}
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 8次 | {10} | {20} |
      | ^ | ^ | 培训次数 | ≥2次 | 2次 | {10} | ^ |
      | ^ | ^ | 宣传次数 | ≥2次 | 2次 | {10} |  |`,
      skips: ['shared-score', 'blank-cell'],
    },
    'a scoring sheet without targets': {
      grid: `
      | 部门整体支出评分表 | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 评分标准 | 分值 | 自评得分 | 扣分原因和其他说明 |
      | 投入 | 预算配置 | 在职人员控制率 | 以100%为标准，≤100%计5分 | 5 | 5 |  |`,
      skips: ['no-target-column', 'no-actual-column'],
    },
    'a standard without points': {
      grid: `${HEAD}
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 8次 | {10} | {10} |`,
      standard: 'gz-tianhe-2021',
      skips: ['not-scored'],
    },
  },
  invalid: {
    'full marks for a missed target, where less is better': {
      grid: `${HEAD}
      | 产出指标 | 成本指标 | 车辆费用 | ≤5300元 | 5830元 | {10} | {10} !full-though-missed |`,
      zh: [
        '“车辆费用”指标值“≤5300元”，实际完成值“5830元”，未完成而得满分 10；按标准为 9.09（10 × 5300 ÷ 5830）',
      ],
    },
    'full marks for a range and a deadline that were not kept': {
      grid: `${HEAD}
      | 产出指标 | 数量指标 | 演练次数 | 3-5次 | 2次 | {10} | {10} !full-though-not-kept |
      | ^ | 时效指标 | 完成时间 | 2022年9月底前 | 2022年12月 | {10} | {10} !full-though-not-kept |`,
      zh: [
        '“演练次数”指标值“3-5次”，实际完成值“2次”，未完成而得满分 10',
        '“完成时间”指标值“2022年9月底前”，实际完成值“2022年12月”，未完成而得满分 10',
      ],
    },
    'more than the proportion, and less': {
      grid: `${HEAD}
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 5次 | {10} | {8} !above |
      | ^ | ^ | 培训次数 | ≥10次 | 9次 | {10} | {5} !below |`,
      zh: [
        '“检查次数”指标值“≥10次”，实际完成值“5次”，按标准得 5.00（10 × 5 ÷ 10），表中为 8，偏高',
        '“培训次数”指标值“≥10次”，实际完成值“9次”，按标准可得 9.00（10 × 9 ÷ 10），表中为 5，偏低',
      ],
    },
    'full marks where the standard takes them away for overshooting': {
      grid: `${HEAD}
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 14次 | {10} | {10} !above |`,
      standard: 'sichuan-dept-2020',
    },
    'rounded to whole points': {
      grid: `${HEAD}
      | 产出指标 | 数量指标 | 清运数量 | 43.2 | 37.24 | {10} | {9} !rounded |`,
      zh: [
        '“清运数量”指标值“43.2”，实际完成值“37.24”，按标准得 8.62（10 × 37.24 ÷ 43.2），表中 9 是取整后的数',
      ],
    },
    'marks given up on met targets, in figures and in words': {
      grid: `${HEAD}
      | 产出指标 | 时效指标 | 资金到位及时率 | ≧100% | 100% | {10} | {7} !deducted-though-met |
      | 效益指标 | 社会效益指标 | 效果显著 | 改善办学条件 | 改善办学条件 | {15} | {13} !deducted-though-met |`,
      zh: [
        '“资金到位及时率”指标值“≧100%”，实际完成值“100%”，已完成而得分 7，低于分值 10',
        '“效果显著”指标值“改善办学条件”，实际完成值“改善办学条件”，已完成而得分 13，低于分值 15',
      ],
    },
  },
});
