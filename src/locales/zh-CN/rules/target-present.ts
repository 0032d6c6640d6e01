import type { targetPresent as rule } from '../../../core/rules/target-present/rule';
import type { RuleWords } from '../../rule-words';

export const targetPresent: RuleWords<typeof rule> = {
  title: '指标行填有指标值',
  what: '逐行查看：有分值、得分或实际完成值的指标，指标值一栏是否填写。“……”“*”或只有比较符号的按未填计；填“——”“/”的，以及决策、投入、过程、管理类指标，只作提示。',
  why: '没有指标值，就无从判断完成与否，得分也失去比较的依据。',
  fix: '补填年初批复的指标值。指标值写进了指标名称的，移到指标值一栏；确实不设指标值的，填“——”。',
  wrong: '三级指标“年度资金支付完成率100%”，指标值空白，分值 10',
  right: '三级指标“年度资金支付完成率”，指标值 100%，分值 10',
  messages: {
    missing: ({ name }) => `“${name}”没有填写指标值`,
    'in-name': ({ name, target }) =>
      `“${name}”没有填写指标值；名称末尾的“${target}”似为指标值，可移到指标值一栏`,
    dash: ({ name, target }) => `“${name}”的指标值填为“${target}”，按不设指标值理解，未比较完成情况`,
  },
};
