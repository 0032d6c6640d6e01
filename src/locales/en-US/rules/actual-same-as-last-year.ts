import type { actualSameAsLastYear as rule } from '../../../core/rules/actual-same-as-last-year/rule';
import type { RuleWords } from '../../rule-words';

export const actualSameAsLastYear: RuleWords<typeof rule> = {
  title: 'The actual values are this year’s',
  what: 'Compares the actual values of quantitative indicators with last year’s. Where more than half of those that can be compared are exactly the same, and at least two of them are not round (three digits or more without trailing zeros, and other than this year’s target), that is said once; else each such figure is mentioned.',
  why: 'Figures that are not round and come back exactly were most likely copied from last year’s table.',
  fix: 'Check the figures against this year’s records; keep the evidence where it is a coincidence.',
  wrong: 'Last year 12 550, 98.28% and 3 851, and this year the very same',
  right: 'Last year 12 550, this year 12 914',
  messages: {
    'mostly-same': ({ same, compared, names }) =>
      `${same} of the ${compared} results that can be compared are exactly last year’s, among them figures that are not round (“${names}”); please check that they are this year’s`,
    same: ({ name, actual }) =>
      `“${name}” has exactly last year’s result, ${actual}; please check that it is this year’s`,
  },
};
