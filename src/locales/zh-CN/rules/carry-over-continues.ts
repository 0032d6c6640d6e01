import type { carryOverContinues as rule } from '../../../core/rules/carry-over-continues/rule';
import type { RuleWords } from '../../rule-words';

export const carryOverContinues: RuleWords<typeof rule> = {
  title: '上年结转资金不超过上年表的结余',
  what: '把本年表中的上年结转资金与上年表的预算数减执行数比较（换算成同一金额单位，四舍五入的尾差不算）；结转少于结余的不指出，因为结余可能已被收回。',
  why: '结转多于上年结余，说明两年的表有一张填错，或口径不同。',
  fix: '核对上年的预算数、执行数和本年的结转数；口径不同的，说明原因。',
  wrong: '上年预算 500，执行 480，本年“上年结转资金”35',
  right: '上年预算 500，执行 480，本年“上年结转资金”20',
  messages: {
    'more-than-left': ({ name, carried, left, figures }) =>
      `“${name}”为 ${carried}，上年表的预算数减执行数只有 ${left}（${figures}）`,
  },
};
