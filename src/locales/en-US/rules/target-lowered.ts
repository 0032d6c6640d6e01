import type { targetLowered as rule } from '../../../core/rules/target-lowered/rule';
import type { RuleWords } from '../../rule-words';

export const targetLowered: RuleWords<typeof rule> = {
  title: 'No target asks for less than the approved one',
  what: 'Compares each target with that of the same indicator in the approved targets (or in last year’s table): both are brought to one unit, and the direction of the indicator says whether the target was relaxed; a later deadline and a lower grade count too. Against approved targets, a turned sign, figures replaced by words and other wording are pointed out as well; against last year, relaxing is mentioned only.',
  why: 'The self-evaluation rests on the approved targets; relaxing one afterwards turns a miss into a success.',
  fix: 'Restore the approved target; where a change was approved, enclose the approval and say so.',
  wrong: 'Approved ≥120场, self-evaluation ≥100场',
  right: 'Approved ≥120场, self-evaluation ≥120场',
  messages: {
    'below-approved': ({ name, now, before }) =>
      `“${name}” has the target ${now}, which asks for less than the approved ${before}`,
    'below-last-year': ({ name, now, before }) =>
      `“${name}” has the target ${now}, which asks for less than last year’s ${before}`,
    'sign-turned': ({ name, now, before }) =>
      `“${name}” has the target ${now}, while ${before} was approved: the comparison signs are opposite`,
    'figure-dropped': ({ name, now, before }) =>
      `“${name}” was approved with the target ${before}; the table has the words “${now}” instead`,
    changed: ({ name, now, before }) =>
      `“${name}” has the target ${now}, while ${before} was approved; nothing says which way is better, so please check whether it was relaxed`,
    reworded: ({ name, now, before }) =>
      `“${name}” was approved with the target “${before}”, and the table has “${now}”; please check that they ask for the same`,
  },
};
