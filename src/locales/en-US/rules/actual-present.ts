import type { actualPresent as rule } from '../../../core/rules/actual-present/rule';
import type { RuleWords } from '../../rule-words';

export const actualPresent: RuleWords<typeof rule> = {
  title: 'Every indicator in use has an actual value',
  what: 'Looks at each indicator that has a target, points or a score: is its actual value filled in? Placeholders such as “/”, “--%” and “……” count as blank. Where the reason column explains the blank, it is mentioned only.',
  why: 'Without an actual value neither the result nor the score can be verified.',
  fix: 'Enter the number, date or words for what was reached. For work that did not take place this year, say so and give the reason in the reason column.',
  wrong: 'Target ≥38套, actual “/”',
  right: 'Target ≥38套, actual 40套',
  messages: {
    missing: ({ name, target }) => `“${name}” has the target “${target}” and no actual value`,
    explained: ({ name, target }) =>
      `“${name}” has the target “${target}” and no actual value; the reason column explains it, which a person has to judge`,
    'nothing-stated': ({ name }) =>
      `“${name}” has points or a score, but neither a target nor an actual value`,
  },
};
