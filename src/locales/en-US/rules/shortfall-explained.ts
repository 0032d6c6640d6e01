import type { shortfallExplained as rule } from '../../../core/rules/shortfall-explained/rule';
import type { RuleWords } from '../../rule-words';

export const shortfallExplained: RuleWords<typeof rule> = {
  title: 'Missed targets are explained',
  what: 'Where an actual value misses its target (exceeds it, where lower is better), looks for a reason in the reason cell of the row, or in the account of problems where the form has no such column. 无, “/”, 0 and the like count as blank. In a form with no place for reasons the row is mentioned only.',
  why: 'Unmet targets and large deviations have to be analysed, with measures to improve; reviewers look for this first.',
  fix: 'State the reason and the measures in the reason column; if target or actual value is mistyped, correct it first.',
  wrong: 'Target 1100万元, actual 1093万元, reason blank',
  right: 'Target 1100万元, actual 1093万元, reason “prices fell in the fourth quarter”',
  messages: {
    unexplained: ({ name, target, actual }) =>
      `“${name}” has the target ${target} and the actual value ${actual}, which misses it; the table gives no reason`,
    'no-place': ({ name, target, actual }) =>
      `“${name}” has the target ${target} and the actual value ${actual}, which misses it; this form has no place for a reason, so the report should give it`,
  },
};
