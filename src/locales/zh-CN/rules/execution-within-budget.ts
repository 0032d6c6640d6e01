import type { executionWithinBudget as rule } from '../../../core/rules/execution-within-budget/rule';
import type { RuleWords } from '../../rule-words';

export const executionWithinBudget: RuleWords<typeof rule> = {
  title: '执行数不超过预算数',
  what: '逐行比较执行数与预算数；表中有全年（调整后）预算数的，与它比较，没有的与年初预算数比较。',
  why: '超预算执行一般须先办理预算调整；执行率超过 100% 时得分也只按满分计。',
  fix: '核对两数是否填错、单位是否一致；确有追加的，更新预算数，或在说明中写明资金来源。',
  wrong: '全年预算数 329.77，全年执行数 338.31',
  right: '全年预算数 338.31，全年执行数 338.31',
  messages: {
    above: ({ name, executed, budget, over, rate }) =>
      `“${name}”的执行数 ${executed} 超过预算数 ${budget}，多 ${over}，执行率 ${rate}`,
    'without-budget': ({ name, executed, budget }) => `“${name}”的预算数为 ${budget}，执行数为 ${executed}`,
  },
};
