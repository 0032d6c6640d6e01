import type { deductionExplained as rule } from '../../../core/rules/deduction-explained/rule';
import type { RuleWords } from '../../rule-words';

export const deductionExplained: RuleWords<typeof rule> = {
  title: 'Deducted points are explained',
  what: 'Where a score is below its points, looks for a reason in the reason (or remarks) cell. Rows that missed their target belong to “Missed targets are explained”; the points of execution follow from the rate and are left out. Forms with no place for reasons are not checked.',
  why: 'A deduction without a reason leaves reviewers without a basis; points given up voluntarily deserve a word, too.',
  fix: 'State why points were deducted; if there is no reason, check whether the score is mistyped.',
  wrong: 'Points 10, score 9, reason blank',
  right: 'Points 10, score 9, reason “files were archived late”',
  messages: {
    unexplained: ({ name, score, weight }) =>
      `“${name}” scores ${score} of ${weight} points; the table gives no reason for the deduction`,
    'shared-unexplained': ({ name, score, weight, rows }) =>
      `“${name}” and the rows below it, ${rows} in all, share a score of ${score} of ${weight} points; the table gives no reason for the deduction`,
  },
};
