import type { answerFitsTarget as rule } from '../../../core/rules/answer-fits-target/rule';
import type { RuleWords } from '../../rule-words';

export const answerFitsTarget: RuleWords<typeof rule> = {
  title: 'Quantitative targets are answered with numbers',
  what: 'Where the target is a number or a range, looks whether the actual value is a number, too. Words such as 达成预期指标 or 完成 ask for one. Figures inside a sentence, 无 opposite a target of 0, and indicators that did not apply this year and say why are mentioned only. Indicators that the form calls qualitative are left out.',
  why: 'A quantitative indicator is judged and scored by the ratio of actual value and target, which words do not have.',
  fix: 'Enter the number that was reached; if the indicator is really qualitative, put its target into words.',
  wrong: 'Target ≥95%, actual 达成预期指标',
  right: 'Target ≥95%, actual 97%',
  messages: {
    'not-a-number': ({ name, target, actual }) =>
      `The target “${target}” of “${name}” is a number, the answer is “${actual}”; they cannot be compared`,
    'number-in-text': ({ name, target, actual }) =>
      `The target “${target}” of “${name}” is a number, the actual value “${actual}” is not a single number; the figures in it were not compared`,
    'not-applicable': ({ name, target, actual }) =>
      `The target of “${name}” is “${target}”; the actual value “${actual}” comes with a reason and is read as not applicable this year`,
    'zero-in-words': ({ name, target, actual }) =>
      `The target of “${name}” is “${target}”; the actual value “${actual}” could be compared if it were 0`,
  },
};
