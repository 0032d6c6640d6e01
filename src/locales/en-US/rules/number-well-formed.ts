import type { numberWellFormed as rule } from '../../../core/rules/number-well-formed/rule';
import type { RuleWords } from '../../rule-words';

export const numberWellFormed: RuleWords<typeof rule> = {
  title: 'Figures are typed without gaps and stray commas',
  what: 'Looks at amounts, targets, actual values, points and scores typed as text for a blank inside the number, a comma that does not part thousands, and a thousands comma together with 万 or 亿. In the written goals and results only percentages with a blank and figures with a doubtful comma are looked at. Amounts of money such as 11,134万元 are usual.',
  why: '27,1817万辆 may be 27.1817万 or 271817万, and a number with a blank inside takes part in no calculation.',
  fix: 'Remove blanks inside a number. Type a point where a point is meant, and group thousands by three digits.',
  wrong: '27,1817万辆; 49. 8%',
  right: '27.1817万辆; 49.8%',
  messages: {
    'space-inside': ({ figure, closed }) =>
      `“${figure}” has a blank inside the number; closed up it is “${closed}”`,
    'comma-misplaced': ({ figure }) =>
      `The comma in “${figure}” does not part thousands and may stand for a decimal point`,
    'comma-with-magnitude': ({ figure, whole, point }) =>
      `“${figure}” has a comma together with 万 or 亿 and may mean “${whole}” or “${point}”`,
  },
};
