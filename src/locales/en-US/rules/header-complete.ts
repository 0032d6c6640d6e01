import type { headerComplete as rule } from '../../../core/rules/header-complete/rule';
import type { RuleWords } from '../../rule-words';

export const headerComplete: RuleWords<typeof rule> = {
  title: 'Department and year are filled in',
  what: 'Looks at the cell beside the label of the department and at a year left open in the title, as in （  年度） or 20XX年度. A form without these places is not incomplete.',
  why: 'Without department and year nobody can tell whom and which year the table is about.',
  fix: 'Enter the full name of the department and the year evaluated.',
  wrong: 'Nothing beside 部门名称',
  right: '部门名称 with the full name beside it',
  messages: {
    'department-blank': () => 'The name of the department is not filled in',
    'year-cell-blank': () => 'The cell for the year is not filled in',
    'year-blank': ({ title }) =>
      `The title “${title}” leaves the year open, and the table names no year elsewhere`,
  },
};
