import type { actualIsAResult as rule } from '../../../core/rules/actual-is-a-result/rule';
import type { RuleWords } from '../../rule-words';

export const actualIsAResult: RuleWords<typeof rule> = {
  title: 'The actual value is a result',
  what: 'Looks for the wording of a target in the column of actual values: ≥, ≤, 以上, 以内 and the like, or a deadline copied from the target.',
  why: 'A target says what was to be reached, not what was reached, so nothing can be concluded from it.',
  fix: 'Enter the value or the date that was reached, for example 12.3% instead of ≥10%.',
  wrong: 'Target ≥90%, actual ≥90%',
  right: 'Target ≥90%, actual 96%',
  messages: {
    'comparison-sign': ({ name, actual }) =>
      `The actual value “${actual}” of “${name}” is worded as a target and does not say what was reached`,
    'repeats-target': ({ name, actual }) =>
      `The actual value “${actual}” of “${name}” repeats the target and does not say what was reached`,
  },
};
