import type { executionExplained as rule } from '../../../core/rules/execution-explained/rule';
import type { RuleWords } from '../../rule-words';

export const executionExplained: RuleWords<typeof rule> = {
  title: 'A low execution rate has its reason in the table',
  what: 'Where the standard in use draws a line, looks whether the rate of the total row lies below it, and if so, whether a reason cell or a written account speaks of it. Nothing is checked under standards without a line.',
  why: 'A low rate means that money was not used as planned, and such a standard asks why.',
  fix: 'Write down what was not spent, why, and what happens next.',
  wrong: 'Execution rate 78.00%, reason blank',
  right: 'Execution rate 78.00%; reason: final payment due after acceptance',
  messages: {
    unexplained: ({ name, rate, line }) =>
      `The execution rate of “${name}” is ${rate}, below ${line}, and no reason was found in the table`,
  },
};
