import type { executionWithinBudget as rule } from '../../../core/rules/execution-within-budget/rule';
import type { RuleWords } from '../../rule-words';

export const executionWithinBudget: RuleWords<typeof rule> = {
  title: 'Execution stays within the budget',
  what: 'Compares the executed amount of each row with its budget: the adjusted (full-year) one where the form has it, else the initial one.',
  why: 'Spending above the budget normally needs an adjustment first, and the score is capped at full points anyway.',
  fix: 'Check both amounts and their units; if funds were added during the year, update the budget or name the source in the remarks.',
  wrong: 'Budget 329.77, executed 338.31',
  right: 'Budget 338.31, executed 338.31',
  messages: {
    above: ({ name, executed, budget, over, rate }) =>
      `The executed amount ${executed} of “${name}” exceeds its budget ${budget} by ${over}; the rate is ${rate}`,
    'without-budget': ({ name, executed, budget }) =>
      `“${name}” has a budget of ${budget} and an executed amount of ${executed}`,
  },
};
