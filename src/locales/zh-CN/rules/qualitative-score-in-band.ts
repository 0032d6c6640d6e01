import type { qualitativeScoreInBand as rule } from '../../../core/rules/qualitative-score-in-band/rule';
import type { RuleWords } from '../../rule-words';

export const qualitativeScoreInBand: RuleWords<typeof rule> = {
  title: '定性指标得分落在所填档次内',
  what: '实际完成值填“达成”“部分达成”“未达成”预期指标的，看得分是否在所用标准规定的该档比例以内。',
  why: '定性指标分三档赋分，答的是一档、给的是另一档的分，前后不一致。',
  fix: '核对完成情况所选的档次和得分，使两者一致。',
  wrong: '实际完成值“部分达成预期指标”，分值 10，得分 9.5',
  right: '实际完成值“部分达成预期指标”，分值 10，得分 7',
  messages: {
    above: ({ name, answer, score, weight, low, high }) =>
      `“${name}”的完成情况为“${answer}”，分值 ${weight}，该档得分在 ${low} 至 ${high} 之间，表中为 ${score}，偏高`,
    below: ({ name, answer, score, weight, low, high }) =>
      `“${name}”的完成情况为“${answer}”，分值 ${weight}，该档得分在 ${low} 至 ${high} 之间，表中为 ${score}，偏低`,
  },
};
