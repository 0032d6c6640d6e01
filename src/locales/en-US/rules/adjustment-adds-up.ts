import type { adjustmentAddsUp as rule } from '../../../core/rules/adjustment-adds-up/rule';
import type { RuleWords } from '../../rule-words';

export const adjustmentAddsUp: RuleWords<typeof rule> = {
  title: 'The budget adjustment is adjusted less initial budget',
  what: 'Subtracts the initial from the adjusted budget of the same row and compares with the printed adjustment; additions are positive, cuts negative. Differences that come from rounding each amount do not count.',
  why: 'The adjustment rate follows from this amount; a wrong sign or amount distorts it.',
  fix: 'Check the initial and the adjusted budget first. If both are right, put in the computed adjustment, negative for a cut.',
  wrong: 'Initial 28517.27, adjusted 18372.10, adjustment 10145.17',
  right: 'Initial 28517.27, adjusted 18372.10, adjustment -10145.17',
  messages: {
    differs: ({ name, expected, figures, shown }) =>
      `The budget adjustment of “${name}” comes to ${expected} (${figures}); the table shows ${shown}`,
    'sign-reversed': ({ name, expected, figures, shown }) =>
      `The budget adjustment of “${name}” comes to ${expected} (${figures}); the table shows ${shown}, the same amount with the opposite sign`,
  },
};
