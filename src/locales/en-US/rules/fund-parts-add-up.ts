import type { fundPartsAddUp as rule } from '../../../core/rules/fund-parts-add-up/rule';
import type { RuleWords } from '../../rule-words';

const COLUMN = { initial: 'initial budget', adjusted: 'adjusted budget', executed: 'executed amount' };

export const fundPartsAddUp: RuleWords<typeof rule> = {
  title: 'The parts of the funds add up to their total',
  what: 'Adds up the component rows (其中) column by column and compares with the row they break down; where one total is broken down in several ways, each is added up on its own. An appropriation (财政拨款) beside its own kinds, and a subtotal row, are added once. Differences that come from rounding each amount do not count, and a single component is only checked for exceeding the total.',
  why: 'Execution rate and score rest on the total; if it does not agree with its parts, one of them is wrong or missing.',
  fix: 'Check the total row and its parts, and mend the one that is wrong; where the total was left out or entered as 0, enter the sum of the parts.',
  wrong: 'Total 0, of which appropriation 90',
  right: 'Total 90, of which appropriation 90',
  messages: {
    'parts-exceed': ({ name, column, figures, sum, shown }) =>
      `The ${COLUMN[column]} of “${name}” is ${shown}, but its parts come to ${shownSum(sum, figures)}`,
    'parts-fall-short': ({ name, column, figures, sum, shown }) =>
      `The ${COLUMN[column]} of “${name}” is ${shown}, and its parts come to only ${shownSum(sum, figures)}`,
  },
};

/** A single addend needs no calculation beside its sum. */
const shownSum = (sum: string, figures: string): string => (figures === sum ? sum : `${sum} (${figures})`);
