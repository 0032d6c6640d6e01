import type { adjustmentExplained as rule } from '../../../core/rules/adjustment-explained/rule';
import type { RuleWords } from '../../rule-words';

export const adjustmentExplained: RuleWords<typeof rule> = {
  title: 'A large budget adjustment has its reason in the table',
  what: 'Looks whether the size of the adjustment rate reaches the line of the standard, 30% where it draws none; if so, looks through all reason cells and written accounts for words on why the budget changed.',
  why: 'A large change during the year means that the budget was drawn up loosely or that something happened; a reviewer asks for the reason.',
  fix: 'Write down why, by how much and on whose approval the budget was adjusted.',
  wrong: 'Adjustment rate -35.58%, no reason anywhere',
  right: 'Adjustment rate -35.58%; reason: budget cut by 10145.17 after a reorganisation',
  messages: {
    large: ({ name, rate, line }) =>
      `The adjustment rate of “${name}” is ${rate}, ${line} or more in size, and no reason was found in the table`,
    adjusted: ({ name, rate }) =>
      `The budget of “${name}” was adjusted (${rate}), for which the standard asks a reason; none was found in the table`,
  },
};
