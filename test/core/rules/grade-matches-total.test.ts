import { gradeMatchesTotal } from '../../../src/core/rules/grade-matches-total/rule';
import { testRule } from '../../support/test-rule';

const HEAD = `
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 12次 | {100} | {90} |  |`;

testRule(gradeMatchesTotal, {
  valid: {
    'exactly ninety is 优': `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 评价等级 | 优秀 | < | < | < | < | < | < |${HEAD}
      | 总分 | < | < | < | < | {100} | {90} |  |`,
    'just below the bound, but displayed at it': `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 评价等级 | 优 | < | < | < | < | < | < |${HEAD}
      | 总分 | < | < | < | < | {100} | {89.995:0.00} |  |`,
    'a ticked box': `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 评价等级 | □优 ☑良 □中 □差 | < | < | < | < | < | < |${HEAD}
      | 总分 | < | < | < | < | {100} | {85} |  |`,
    'ordinary words in a conclusion': `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 评价等级 | 优 | < | < | < | < | < | < |${HEAD}
      | 总分 | < | < | < | < | {100} | {95} |  |
      | 评价结论 | 项目实施情况良好，社会效益显著，自评等级为优。 | < | < | < | < | < | < |`,
    'words that name no grade, and boxes nobody ticked': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 评价等级 | □优 □良 □中 □差 | < | < | < | < | < | < |${HEAD}
      | 总分 | < | < | < | < | {100} | {95} |  |`,
      skips: ['unread-cell'],
    },
    'a blank grade': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 评价等级 |  | < | < | < | < | < | < |${HEAD}
      | 总分 | < | < | < | < | {100} | {95} |  |`,
      skips: ['blank-cell'],
    },
    'a total out of something else than a hundred': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 评价等级 | 优 | < | < | < | < | < | < |${HEAD}
      | 总分 | < | < | < | < | {80} | {79} |  |`,
      skips: ['incomplete'],
    },
    'a grade without a total': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 评价等级 | 优 | < | < | < | < | < | < |${HEAD}`,
      skips: ['no-total'],
    },
    'a form without a grade': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |${HEAD}
      | 总分 | < | < | < | < | {100} | {90} |  |`,
      skips: ['no-grade'],
    },
    'a standard without points': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 评价等级 | 差 | < | < | < | < | < | < |${HEAD}
      | 总分 | < | < | < | < | {100} | {90} |  |`,
      standard: 'unscored',
      skips: ['not-scored'],
    },
  },
  invalid: {
    'a grade too low, and one too high': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 评价等级 | 良好 !differs | < | < | < | < | < | < |${HEAD}
      | 总分 | < | < | < | < | {100} | {98.5} |  |`,
      zh: ['总分 98.5（≥90）对应的等级为“优”，表中为“良好”'],
    },
    'a ticked box of another band': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 评价等级 | ☑优 □良 □中 □差 !differs | < | < | < | < | < | < |${HEAD}
      | 总分 | < | < | < | < | {100} | {89.99} |  |`,
      zh: ['总分 89.99（80–90）对应的等级为“良”，表中为“优”'],
    },
    'a conclusion that says otherwise': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |${HEAD}
      | 总分 | < | < | < | < | {100} | {98.5} |  |
      | 评价结论 | 综合得分98.5分，自评等级为“良”。 !said-otherwise | < | < | < | < | < | < |`,
      zh: ['“评价结论”写的是“良”，总分 98.5（≥90）对应的等级为“优”'],
    },
  },
});
