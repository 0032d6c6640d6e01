import type { scoreFollowsStandard as rule } from '../../../core/rules/score-follows-standard/rule';
import type { RuleWords } from '../../rule-words';

export const scoreFollowsStandard: RuleWords<typeof rule> = {
  title: '指标得分按标准计算',
  what: '对能够判定完成与否的定量指标，按所用标准计算得分：完成的得满分；未完成的，越高越好的按完成值÷指标值、越低越好的按指标值÷完成值折算（标准另有规定的从其规定），与表中得分比较。',
  why: '没有完成却给满分，是自评表中最常被退回的问题；完成了却扣分往往是有意从严，只作提示。',
  fix: '核对指标值、完成值和得分；按比例折算的，把得分改为算出的数值；有意从严或另有评分办法的，写明理由。',
  wrong: '指标值 ≤5300，实际完成值 5830，分值 10，得分 10',
  right: '指标值 ≤5300，实际完成值 5830，分值 10，得分 9.09',
  messages: {
    'full-though-missed': ({ name, target, actual, score, expected, figures }) =>
      `“${name}”指标值“${target}”，实际完成值“${actual}”，未完成而得满分 ${score}；按标准为 ${expected}（${figures}）`,
    'full-though-not-kept': ({ name, target, actual, score }) =>
      `“${name}”指标值“${target}”，实际完成值“${actual}”，未完成而得满分 ${score}`,
    above: ({ name, target, actual, score, expected, figures }) =>
      `“${name}”指标值“${target}”，实际完成值“${actual}”，按标准得 ${expected}（${figures}），表中为 ${score}，偏高`,
    below: ({ name, target, actual, score, expected, figures }) =>
      `“${name}”指标值“${target}”，实际完成值“${actual}”，按标准可得 ${expected}（${figures}），表中为 ${score}，偏低`,
    rounded: ({ name, target, actual, score, expected, figures }) =>
      `“${name}”指标值“${target}”，实际完成值“${actual}”，按标准得 ${expected}（${figures}），表中 ${score} 是取整后的数`,
    'deducted-though-met': ({ name, target, actual, score, weight }) =>
      `“${name}”指标值“${target}”，实际完成值“${actual}”，已完成而得分 ${score}，低于分值 ${weight}`,
  },
};
