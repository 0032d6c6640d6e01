import type { consolidatedFundsAddUp as rule } from '../../../core/rules/consolidated-funds-add-up/rule';
import type { RuleWords } from '../../rule-words';

const COLUMN = { initial: 'initial budget', adjusted: 'adjusted budget', executed: 'executed amount' };
const BY = { chosen: 'as chosen', name: 'by their names', folder: 'by their folder' };

export const consolidatedFundsAddUp: RuleWords<typeof rule> = {
  title: 'The funds of a consolidated table are those of its units together',
  what: 'Adds up the fund total and its parts over the tables of the subordinate units in the same batch, row by row and column by column in one money unit, and compares them with the consolidated table; rounding of each figure is allowed for. Units are the tables that a person named, those whose names begin with the department’s, and with them those in the folder of the consolidated table, where it holds no other department; in doubt nothing is compared.',
  why: 'Where a unit is left out, counted twice or counted otherwise, the department’s rates and scores are all wrong.',
  fix: 'Check whether a unit is missing, whether money between units was counted twice, or whether money units differ, and consolidate again.',
  wrong: 'Units with 120 and 80, consolidated table 190',
  right: 'Units with 120 and 80, consolidated table 200',
  messages: {
    'units-exceed': ({ name, column, shown, sum, figures, units, by }) =>
      `the ${COLUMN[column]} of “${name}” is ${shown}; its ${units} units (${BY[by]}) add up to more, ${sum} (${figures})`,
    'units-fall-short': ({ name, column, shown, sum, figures, units, by }) =>
      `the ${COLUMN[column]} of “${name}” is ${shown}; its ${units} units (${BY[by]}) add up to less, ${sum} (${figures}); is the table of a unit missing?`,
  },
};
