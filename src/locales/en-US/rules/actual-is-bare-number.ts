import type { actualIsBareNumber as rule } from '../../../core/rules/actual-is-bare-number/rule';
import type { RuleWords } from '../../rule-words';

export const actualIsBareNumber: RuleWords<typeof rule> = {
  title: 'The result of a quantitative indicator is a number and nothing else',
  what: 'Looks whether the actual value of a quantitative indicator (declared so, or with a target in figures) is a number without unit, sign and words; cells with a percent format hold a fraction and are pointed out too.',
  why: 'Importing systems mostly keep the actual value as a number and its unit in another column; units and words may be refused, and percentages turn into fractions.',
  fix: 'Leave the number only and put the unit into the unit column; type a percentage as 98 with the unit %.',
  wrong: 'Actual value 130套',
  right: 'Actual value 130, unit 套',
  messages: {
    'not-bare': ({ name, actual, figure }) =>
      `“${name}” has the actual value ${actual}, which is more than a number; an import needs ${figure}, with the unit in the unit column`,
    'percent-format': ({ name, actual, stored }) =>
      `“${name}” shows the actual value ${actual}, while the cell holds ${stored}; after an import it may read ${stored}`,
    'in-words': ({ name, actual }) =>
      `“${name}” is declared quantitative, and its actual value “${actual}” is not a number`,
  },
};
