import { qualitativeScoreInBand } from '../../../src/core/rules/qualitative-score-in-band/rule';
import { testRule } from '../../support/test-rule';

const HEAD = `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |`;

testRule(qualitativeScoreInBand, {
  valid: {
    'each band with its lower bound, the best with its upper one': `${HEAD}
      | 效益指标 | 社会效益指标 | 影响程度 | 效果明显 | 达成预期指标 | {10} | {10} |
      | ^ | ^ | 规范程度 | 效果明显 | 达成预期指标 | {10} | {8} |
      | ^ | ^ | 知晓程度 | 效果明显 | 部分达成预期指标 | {10} | {6} |
      | ^ | ^ | 便利程度 | 效果明显 | 部分达成预期指标 | {10} | {7.9} |
      | ^ | ^ | 公开程度 | 效果明显 | 未达成预期指标 | {10} | {0} |`,
    'a bound rounded as coarsely as the score': `${HEAD}
      | 效益指标 | 社会效益指标 | 影响程度 | 效果明显 | 达成预期指标 | {8} | {6} |`,
    'a lower cut at half of the points': {
      grid: `${HEAD}
      | 效益指标 | 社会效益指标 | 影响程度 | 效果明显 | 部分达成预期指标 | {10} | {5} |`,
      standard: 'jiangxi-2017',
    },
    'a band for a number, and more than the points: other rules look at these': `${HEAD}
      | 产出指标 | 质量指标 | 查明率 | 不低于95% | 部分达成预期指标 | {10} | {10} |
      | 效益指标 | 社会效益指标 | 影响程度 | 效果明显 | 达成预期指标 | {10} | {11} |`,
    'a blank score': {
      grid: `${HEAD}
      | 效益指标 | 社会效益指标 | 影响程度 | 效果明显 | 达成预期指标 | {10} |  |`,
      skips: ['blank-cell'],
    },
    'a form without points': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
      | 效益指标 | 社会效益指标 | 影响程度 | 效果明显 | 部分达成预期指标 | {10} |`,
      skips: ['no-weight-column'],
    },
    'a standard without points': {
      grid: `${HEAD}
      | 效益指标 | 社会效益指标 | 影响程度 | 效果明显 | 部分达成预期指标 | {10} | {10} |`,
      standard: 'unscored',
      skips: ['not-scored'],
    },
  },
  invalid: {
    'a score of the band above, also exactly at its bound': {
      grid: `${HEAD}
      | 效益指标 | 社会效益指标 | 影响程度 | 效果明显 | 部分达成预期指标 | {10} | {9.5} !above |
      | ^ | ^ | 规范程度 | 效果明显 | 未达成预期指标 | {10} | {6} !above |`,
      zh: [
        '“影响程度”的完成情况为“部分达成预期指标”，分值 10，该档得分在 6 至 8 之间，表中为 9.5，偏高',
        '“规范程度”的完成情况为“未达成预期指标”，分值 10，该档得分在 0 至 6 之间，表中为 6，偏高',
      ],
    },
    'a score of the band below': {
      grid: `${HEAD}
      | 效益指标 | 社会效益指标 | 影响程度 | 效果明显 | 达成预期指标 | {15} | {10} !below |
      | ^ | ^ | 规范程度 | 效果明显 | 部分达成预期指标 | {10} | {5} !below |`,
      zh: [
        '“影响程度”的完成情况为“达成预期指标”，分值 15，该档得分在 12 至 15 之间，表中为 10，偏低',
        '“规范程度”的完成情况为“部分达成预期指标”，分值 10，该档得分在 6 至 8 之间，表中为 5，偏低',
      ],
    },
  },
});
