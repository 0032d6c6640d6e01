import type { taskFundsAddUp as rule } from '../../../core/rules/task-funds-add-up/rule';
import type { RuleWords } from '../../rule-words';

export const taskFundsAddUp: RuleWords<typeof rule> = {
  title: 'The funds of all tasks add up to the expenditure',
  what: 'Adds up the funds of the tasks and compares with what the department spent. A list that holds only projects with budget and execution is only checked for exceeding the expenditure.',
  why: 'A large difference often means a task left out, a figure in the wrong row, or basic expenditure that belongs to no task; it is worth a look.',
  fix: 'See whether a task is missing or listed twice; if basic expenditure belongs to no task, say so in the remarks.',
  wrong: 'Funds of all tasks 9249.10, expenditure 18372.10',
  right: 'Funds of all tasks 18372.10, expenditure 18372.10',
  messages: {
    'falls-short': ({ sum, executed, difference, figures }) =>
      `The funds of all tasks come to ${sum} (${figures}), ${difference} less than the expenditure of ${executed}`,
    exceeds: ({ sum, executed, difference, figures }) =>
      `The funds of all tasks come to ${sum} (${figures}), ${difference} more than the expenditure of ${executed}`,
  },
};
