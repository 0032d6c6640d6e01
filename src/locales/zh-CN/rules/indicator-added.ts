import type { indicatorAdded as rule } from '../../../core/rules/indicator-added/rule';
import type { RuleWords } from '../../rule-words';

export const indicatorAdded: RuleWords<typeof rule> = {
  title: '自评表中的指标都经批复',
  what: '列出自评表中有、批复的绩效目标（或上年表）中没有同名或相近指标的指标。',
  why: '临时增加容易完成的指标会抬高得分。',
  fix: '经批准增加的，附批复并说明；否则删去，按批复的指标自评。',
  wrong: '自评表有“宣传稿件篇数”，批复中没有',
  right: '自评表的指标都在批复中',
  messages: {
    'not-approved': ({ name }) => `“${name}”不在批复的指标中`,
    'not-last-year': ({ name }) => `“${name}”是本年新增的指标，上年表中没有`,
  },
};
