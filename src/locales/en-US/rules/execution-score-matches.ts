import type { executionScoreMatches as rule } from '../../../core/rules/execution-score-matches/rule';
import type { RuleWords } from '../../rule-words';

const BUDGET = { adjusted: 'adjusted budget', initial: 'initial budget' };

export const executionScoreMatches: RuleWords<typeof rule> = {
  title: 'The execution score is the points times the execution rate',
  what: 'Multiplies the points by executed over budgeted amount, 100% at most, and compares at the decimals that the score shows. Where the table has a rate but no amounts, the rate is used.',
  why: 'The execution score goes straight into the total; if it does not follow from the rate, the total is wrong too.',
  fix: 'Check the budget, the executed amount and the rate first. If they are right, put in the computed score. Whole points may stay where local rules allow them.',
  wrong: 'Points 10, budget 985.19, executed 914.97, score 10',
  right: 'Points 10, budget 985.19, executed 914.97, score 9.29',
  messages: {
    differs: ({ name, expected, figures, shown }) =>
      `The execution score of “${name}” comes to ${expected} (${figures}); the table shows ${shown}`,
    'follows-rate': ({ name, expected, figures, shown, rate }) =>
      `The score ${shown} of “${name}” follows the printed rate ${rate}; by the amounts it comes to ${expected} (${figures})`,
    'other-denominator': ({ name, expected, figures, shown, used }) =>
      `The score ${shown} of “${name}” divides by the ${BUDGET[used]}; under the standard in use it comes to ${expected} (${figures})`,
    rounded: ({ name, expected, figures, shown }) =>
      `The execution score of “${name}” comes to ${expected} (${figures}); ${shown} in the table is rounded to fewer decimals`,
    truncated: ({ name, expected, figures, shown }) =>
      `The execution score of “${name}” comes to ${expected} (${figures}); ${shown} in the table drops the further decimals`,
    'by-parts': ({ name, expected, figures, shown }) =>
      `The budget of “${name}” is 0; by the sums of its components the execution score comes to ${expected} (${figures}), and the table shows ${shown}`,
  },
};
