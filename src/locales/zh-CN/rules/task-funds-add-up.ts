import type { taskFundsAddUp as rule } from '../../../core/rules/task-funds-add-up/rule';
import type { RuleWords } from '../../rule-words';

export const taskFundsAddUp: RuleWords<typeof rule> = {
  title: '各项任务涉及资金之和等于实际支出',
  what: '把各项任务涉及的资金相加，与部门实际支出数比较。任务清单只列项目预算和执行的，只查是否超过实际支出。',
  why: '两数相差较大，常是漏列任务、串行或基本支出未列入任务，值得看一眼。',
  fix: '核对有无漏列、重列的任务；基本支出等未列入任务的，可在说明中写明。',
  wrong: '任务涉及资金合计 9249.10，实际支出 18372.10',
  right: '任务涉及资金合计 18372.10，实际支出 18372.10',
  messages: {
    'falls-short': ({ sum, executed, difference, figures }) =>
      `各项任务涉及资金合计 ${sum}（${figures}），比实际支出 ${executed} 少 ${difference}`,
    exceeds: ({ sum, executed, difference, figures }) =>
      `各项任务资金合计 ${sum}（${figures}），比实际支出 ${executed} 多 ${difference}`,
  },
};
