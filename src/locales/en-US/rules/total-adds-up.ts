import type { totalAddsUp as rule } from '../../../core/rules/total-adds-up/rule';
import type { RuleWords } from '../../rule-words';

export const totalAddsUp: RuleWords<typeof rule> = {
  title: 'The total is the sum of all scores',
  what: 'Adds up the execution score and the scores of all indicators, each cell once, and compares with the total. Where scores are blank or the table may not have been read to its end, looks whether the total is possible: not below the scores that were read, nor above them with all other points added.',
  why: 'The grade follows from the total, which must come from the scores.',
  fix: 'See whether a score was left out or counted twice; if the scores are right, put in their sum.',
  wrong: 'Execution score 6, indicator scores 90, total 90',
  right: 'Execution score 6, indicator scores 90, total 96',
  messages: {
    differs: ({ figures, sum, shown }) => `The scores add up to ${sum} (${figures}); the total is ${shown}`,
    'without-execution': ({ figures, sum, shown, execution }) =>
      `The scores add up to ${sum} (${figures}); the total ${shown} seems to leave out the execution score of ${execution}`,
    rounded: ({ figures, sum, shown }) =>
      `The scores add up to ${sum} (${figures}); the total ${shown} is rounded to fewer decimals`,
    'below-rows': ({ figures, sum, shown }) =>
      `The scores that were read already add up to ${sum} (${figures}); the total ${shown} is lower`,
    'above-possible': ({ figures, sum, shown, left, most }) =>
      `The scores that were read add up to ${sum} (${figures}) and the rest is worth ${left} at most, ${most} together; the total is ${shown}`,
  },
};
