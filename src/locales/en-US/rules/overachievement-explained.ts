import type { overachievementExplained as rule } from '../../../core/rules/overachievement-explained/rule';
import type { RuleWords } from '../../rule-words';

export const overachievementExplained: RuleWords<typeof rule> = {
  title: 'Results far above target are explained',
  what: 'Where more is better, or the target has no sign, and the actual value reaches a certain share of the target (set by the standard in use, 130% by default), looks for a reason in the table. Forms without a reason column are checked as well, and so are rows where it is not clear which way is better: a great excess and a great miss both need a reason.',
  why: 'A result far above target often means that the target was set too low or counted differently; reviewers ask for the reason, and may deduct points for a target that was clearly too low.',
  fix: 'Check target, actual value and unit first. If they are right, give the reason in the reason column or in the report.',
  wrong: 'Target ≥38套, actual 130套, no reason',
  right: 'Target ≥38套, actual 130套, reason “more rooms were added to the plan in the course of the year”',
  messages: {
    unexplained: ({ name, derivation, line }) =>
      `The actual value of “${name}” reaches ${line} of its target or more (${derivation}); the table gives no reason`,
    'either-way': ({ name, derivation, line }) =>
      `The actual value of “${name}” reaches ${line} of its target or more (${derivation}), which needs a reason whichever way is better; the table gives none`,
    'above-zero': ({ name, actual }) =>
      `“${name}” has a target of 0 and an actual value of ${actual}; the table gives no reason`,
  },
};
