import type { actualJumps as rule } from '../../../core/rules/actual-jumps/rule';
import type { RuleWords } from '../../rule-words';

const SENSE = { better: '，比上年好', worse: '，比上年差', unknown: '' };

export const actualJumps: RuleWords<typeof rule> = {
  title: '实际完成值与上年相比没有异常跳动',
  what: '把各定量指标的实际完成值换算成同一单位后与上年比较，达到上年的若干倍（默认 5 倍，可设置）或只有上年的若干分之一的，提请核对；指标值也随之变动的，视为计划内，只作提示。按指标方向说明是变好还是变差。',
  why: '成倍的跳动多半是单位、小数点或统计口径变了。',
  fix: '核对单位、小数点和统计口径；属实的，在偏差原因中说明。',
  wrong: '上年 1 200 吨，本年 11 800 吨',
  right: '上年 1 200 吨，本年 1 310 吨',
  messages: {
    rose: ({ name, now, before, times, sense }) =>
      `“${name}”的实际完成值为 ${now}，上年为 ${before}，是上年的 ${times} 倍${SENSE[sense]}，请核对单位和口径`,
    fell: ({ name, now, before, times, sense }) =>
      `“${name}”的实际完成值为 ${now}，上年为 ${before}，只有上年的 ${times} 分之一${SENSE[sense]}，请核对单位和口径`,
  },
};
