import type { actualPresent as rule } from '../../../core/rules/actual-present/rule';
import type { RuleWords } from '../../rule-words';

export const actualPresent: RuleWords<typeof rule> = {
  title: '指标行填有实际完成值',
  what: '逐行查看：有指标值、分值或得分的指标，实际完成值一栏是否填写。“/”“--%”“……”等占位符号按未填计；偏差原因栏已作说明的，只作提示。',
  why: '没有实际完成值，完成情况和得分都无从核对。',
  fix: '补填实际完成的数值、日期或文字；当年未开展的，填“未开展”并在偏差原因栏说明。',
  wrong: '指标值 ≥38套，实际完成值“/”',
  right: '指标值 ≥38套，实际完成值 40套',
  messages: {
    missing: ({ name, target }) => `“${name}”的指标值为“${target}”，没有填写实际完成值`,
    explained: ({ name, target }) =>
      `“${name}”的指标值为“${target}”，没有填写实际完成值；偏差原因栏已有说明，请人工判断`,
    'nothing-stated': ({ name }) => `“${name}”有分值或得分，指标值和实际完成值都没有填写`,
  },
};
