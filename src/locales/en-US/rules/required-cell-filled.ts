import type { requiredCellFilled as rule } from '../../../core/rules/required-cell-filled/rule';
import type { RuleWords } from '../../rule-words';

const COLUMN = {
  level1: 'level-1 indicator',
  level2: 'level-2 indicator',
  unit: 'unit',
  weight: 'weight',
  score: 'score',
  initial: 'initial budget',
  adjusted: 'adjusted budget',
  executed: 'executed amount',
};

export const requiredCellFilled: RuleWords<typeof rule> = {
  title: 'Cells that an import demands are filled in',
  what: 'Looks whether levels 1 and 2, weight and score of an indicator, the unit of a figure, or the budgets and the executed amount of the fund total are blank; columns that the form lacks are left out. Department, year, target and actual value have rules of their own.',
  why: 'Importing systems mostly demand these cells and may refuse rows where one is blank.',
  fix: 'Fill in the blank cells; scores and rates can be computed by the standard.',
  wrong: '“培训人数” with 10 points and a blank score',
  right: '“培训人数” with 10 points and the score 10',
  messages: {
    blank: ({ name, column }) => `“${name}” has a blank ${COLUMN[column]}, which an import demands`,
    'level-missing': ({ name, column }) =>
      `“${name}” stands below no ${COLUMN[column]}, which an import demands`,
  },
};
