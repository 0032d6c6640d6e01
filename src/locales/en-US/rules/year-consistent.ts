import type { yearConsistent as rule } from '../../../core/rules/year-consistent/rule';
import type { RuleWords } from '../../rule-words';

export const yearConsistent: RuleWords<typeof rule> = {
  title: 'One evaluation year throughout',
  what: 'Compares the year in the header, in the title and in the name of the sheet. A place that names both years (2022年开展2021年度自评) does not contradict. A sheet named after the following year, in which the form is filled in, is only pointed out.',
  why: 'Where last year’s form is used again and the year is changed in some places only, nobody can tell which year the figures belong to.',
  fix: 'Check which year is evaluated and correct the place that differs.',
  wrong: 'Title for 2022, evaluated year 2021',
  right: 'Title and evaluated year both 2021',
  messages: {
    differs: ({ year, other, otherText }) =>
      `The evaluated year is ${year}; “${otherText}” here says ${other}`,
    'sheet-differs': ({ year, other, sheet }) =>
      `The evaluated year is ${year}; the sheet is named “${sheet}”, which says ${other}`,
  },
};
