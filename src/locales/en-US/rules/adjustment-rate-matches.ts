import type { adjustmentRateMatches as rule } from '../../../core/rules/adjustment-rate-matches/rule';
import type { RuleWords } from '../../rule-words';

export const adjustmentRateMatches: RuleWords<typeof rule> = {
  title: 'The adjustment rate is the adjustment over the initial budget',
  what: 'Divides the budget adjustment (where there is none, adjusted less initial budget) by the initial budget and compares at the decimals that the printed rate shows; additions are positive, cuts negative. Nothing is computed for an initial budget of 0.',
  why: 'The rate tells how well the budget was drawn up, and a large one needs a reason; a wrong rate hides that or asks for it in vain.',
  fix: 'Check the initial and the adjusted budget first. If both are right, put in the computed rate, negative for a cut. If additions and cuts were added up instead of set off, say so in the remarks.',
  wrong: 'Initial 28517.27, adjustment -10145.17, adjustment rate -55.22%',
  right: 'Initial 28517.27, adjustment -10145.17, adjustment rate -35.58%',
  messages: {
    differs: ({ name, expected, figures, shown }) =>
      `The adjustment rate of “${name}” comes to ${expected} (${figures}); the table shows ${shown}`,
    'sign-reversed': ({ name, expected, figures, shown }) =>
      `The adjustment rate of “${name}” comes to ${expected} (${figures}); the table shows ${shown}, the same size with the opposite sign`,
    'adjusted-as-divisor': ({ name, expected, figures, shown }) =>
      `The adjustment rate of “${name}” comes to ${expected} (${figures}); ${shown} in the table divides by the adjusted budget`,
    truncated: ({ name, expected, figures, shown }) =>
      `The adjustment rate of “${name}” rounds to ${expected} (${figures}); ${shown} in the table drops the further decimals`,
  },
};
