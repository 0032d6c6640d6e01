import type { targetLowered as rule } from '../../../core/rules/target-lowered/rule';
import type { RuleWords } from '../../rule-words';

export const targetLowered: RuleWords<typeof rule> = {
  title: '指标值不低于批复的指标值',
  what: '把各指标的指标值与批复的绩效目标（或上年表）中同一指标的指标值比较：先换算成同一单位，再按越高越好或越低越好判断是否放松；时限推迟、等级降低也算。与批复目标比较时，还看符号反转、数值改成文字、改写表述；与上年比较时只提示放松。',
  why: '批复的指标值是自评的依据，事后放松指标值会使未完成变成完成。',
  fix: '恢复批复的指标值；经批准调整过的，附调整批复并说明。',
  wrong: '批复 ≥120场，自评表 ≥100场',
  right: '批复 ≥120场，自评表 ≥120场',
  messages: {
    'below-approved': ({ name, now, before }) => `“${name}”的指标值为 ${now}，批复的是 ${before}，低于批复`,
    'below-last-year': ({ name, now, before }) => `“${name}”的指标值为 ${now}，上年为 ${before}，低于上年`,
    'sign-turned': ({ name, now, before }) =>
      `“${name}”的指标值为 ${now}，批复的是 ${before}，比较符号方向相反`,
    'figure-dropped': ({ name, now, before }) =>
      `“${name}”批复的指标值是 ${before}，自评表中改成了文字“${now}”`,
    changed: ({ name, now, before }) =>
      `“${name}”的指标值为 ${now}，批复的是 ${before}；看不出越高越好还是越低越好，请核对是否放松`,
    reworded: ({ name, now, before }) =>
      `“${name}”批复的指标值是“${before}”，自评表中是“${now}”，请核对要求是否相同`,
  },
};
