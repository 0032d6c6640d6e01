import type { unitsAgree as rule } from '../../../core/rules/units-agree/rule';
import type { RuleWords } from '../../rule-words';

export const unitsAgree: RuleWords<typeof rule> = {
  title: 'Target and actual value have units that agree',
  what: 'Compares the units of target and actual value: those that convert are converted, those that do not are pointed out; two units of counting, or two of time, are mentioned only. Also points out values about 10 000 times apart, percentages about 100 times apart, and like figures in units of very different size, which suggests that 万, the percent sign or the unit is mistyped.',
  why: 'Values in different units cannot be compared; a missing 万 or percent sign changes the result by a factor of ten thousand or a hundred.',
  fix: 'Check the units of both columns and use the same one.',
  wrong: 'Target 390万平方米, actual 393.41平方米',
  right: 'Target 390万平方米, actual 393.41万平方米',
  messages: {
    differ: ({ name, target, actual }) =>
      `“${name}” has the target ${target} and the actual value ${actual}; their units cannot be compared`,
    'periods-differ': ({ name, target, actual }) =>
      `“${name}” has the target ${target} and the actual value ${actual}; they refer to different periods and cannot be compared`,
    slip: ({ name, target, actual, times }) =>
      `“${name}” has the target ${target} and the actual value ${actual}, about ${times} times apart; check the unit, 万 and percent signs`,
  },
};
