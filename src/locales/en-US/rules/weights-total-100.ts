import type { weightsTotal100 as rule } from '../../../core/rules/weights-total-100/rule';
import type { RuleWords } from '../../rule-words';

export const weightsTotal100: RuleWords<typeof rule> = {
  title: 'The points add up to 100',
  what: 'Adds up the points of execution and of all indicators, each cell once, and compares with the points printed in the total line, or with 100 where none are printed. A table that may not have been read to its end is only checked for exceeding them.',
  why: 'Unless the points make 100, total and grade have no common scale.',
  fix: 'Check the points of each level. Where the indicators alone make 100 and execution has points besides, bring the indicators down to 90, or whatever the form asks for.',
  wrong: 'Execution 10 points, indicators 100, together 110',
  right: 'Execution 10 points, indicators 90, together 100',
  messages: {
    differs: ({ figures, sum, full }) => `The points add up to ${sum} (${figures}); they should make ${full}`,
    'execution-on-top': ({ indicators, execution, sum }) =>
      `The indicators alone have ${indicators} points; with the ${execution} of execution there are ${sum}`,
    'printed-differs': ({ figures, sum, shown }) =>
      `The points add up to ${sum} (${figures}); the total line shows ${shown}`,
  },
};
