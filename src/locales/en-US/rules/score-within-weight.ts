import type { scoreWithinWeight as rule } from '../../../core/rules/score-within-weight/rule';
import type { RuleWords } from '../../rule-words';

export const scoreWithinWeight: RuleWords<typeof rule> = {
  title: 'No score exceeds its points',
  what: 'Compares each score with the points of its row: not above them and not below 0. A score merged over several rows is compared with the sum of their points, the total with the points printed beside it, or with 100.',
  why: 'The points are the upper limit of a score; anything above inflates the total. Deductions end at 0.',
  fix: 'Check whether score or points stand in the wrong row or have a digit too many; an exceeded target earns full points at most.',
  wrong: 'Points 10, score 12',
  right: 'Points 10, score 10',
  messages: {
    'above-weight': ({ name, score, weight }) => `“${name}” scores ${score}, more than its ${weight} points`,
    'above-weights': ({ name, score, weight, rows }) =>
      `“${name}” and the rows below it, ${rows} in all, share a score of ${score}, more than their ${weight} points together`,
    'below-zero': ({ name, score }) => `“${name}” scores ${score}, less than 0`,
  },
};
