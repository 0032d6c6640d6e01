import type { executionRateMatches as rule } from '../../../core/rules/execution-rate-matches/rule';
import type { RuleWords } from '../../rule-words';

const BUDGET = { adjusted: 'adjusted budget', initial: 'initial budget' };

export const executionRateMatches: RuleWords<typeof rule> = {
  title: 'The execution rate agrees with budget and expenditure',
  what: 'Divides the executed amount of a row by its budget and compares at the decimals that the printed rate shows. The divisor is the adjusted (full-year) budget where the form has one, else the initial budget.',
  why: 'The execution score follows from this rate; a rate that does not agree with the two columns before it carries into the score and the total.',
  fix: 'Check the budget and the executed amount first. If both are right, put in the computed rate. Where a local rule divides by the other budget column, choose the standard that says so or state it in the remarks.',
  wrong: 'Budget 4753.66, executed 3824.26, execution rate 100%',
  right: 'Budget 4753.66, executed 3824.26, execution rate 80.45%',
  messages: {
    differs: ({ name, expected, figures, shown }) =>
      `The execution rate of “${name}” comes to ${expected} (${figures}); the table shows ${shown}`,
    truncated: ({ name, expected, figures, shown }) =>
      `The execution rate of “${name}” rounds to ${expected} (${figures}); ${shown} in the table drops the further decimals`,
    'by-parts': ({ name, expected, figures, shown }) =>
      `The budget of “${name}” is 0; by the sums of its components the execution rate comes to ${expected} (${figures}), and the table shows ${shown}`,
    'other-denominator': ({ name, expected, figures, shown, used }) =>
      `The execution rate ${shown} of “${name}” divides by the ${BUDGET[used]}; under the standard in use it comes to ${expected} (${figures})`,
  },
};
