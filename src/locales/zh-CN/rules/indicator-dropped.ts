import type { indicatorDropped as rule } from '../../../core/rules/indicator-dropped/rule';
import type { RuleWords } from '../../rule-words';

export const indicatorDropped: RuleWords<typeof rule> = {
  title: '批复的指标都在自评表中',
  what: '看批复的绩效目标（或上年表）中的每个指标在自评表中有没有同名或相近的指标，没有的逐项列出；两张表一个共同指标也没有时不逐项列出，只说明无法比较。',
  why: '自评应覆盖批复的全部指标，漏掉的往往是没有完成的。',
  fix: '补上该指标并填写完成情况；经批准取消的，附批复并说明。',
  wrong: '批复有“群众投诉办结率”，自评表中没有',
  right: '批复的 9 项指标在自评表中都有',
  messages: {
    'not-evaluated': ({ name, target }) => `批复的指标“${name}”（指标值 ${target}）不在自评表中`,
    'not-continued': ({ name, target }) => `上年表中的指标“${name}”（指标值 ${target}）本年没有`,
  },
};
