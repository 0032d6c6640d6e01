import type { gradeMatchesTotal as rule } from '../../../core/rules/grade-matches-total/rule';
import type { RuleWords } from '../../rule-words';

export const gradeMatchesTotal: RuleWords<typeof rule> = {
  title: 'The grade agrees with the total',
  what: 'Takes the grade from the total by the bands of the standard in use and compares with the grade in the table, and with a grade named in the conclusion. 优 and 优秀 are the same, as are 良 and 良好.',
  why: 'The grade follows from the total; a different one misleads whoever uses the result.',
  fix: 'Check total and grade, and mend the one that is wrong; where local bands differ, choose the standard that has them.',
  wrong: 'Total 98.5, grade 良',
  right: 'Total 98.5, grade 优',
  messages: {
    differs: ({ total, grade, expected, bound }) =>
      `A total of ${total} (${bound}) is graded “${expected}”; the table shows “${grade}”`,
    'said-otherwise': ({ label, total, grade, expected, bound }) =>
      `“${label}” says “${grade}”; a total of ${total} (${bound}) is graded “${expected}”`,
  },
};
