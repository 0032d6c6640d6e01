import type { narrativeArithmeticHolds as rule } from '../../../core/rules/narrative-arithmetic-holds/rule';
import type { RuleWords } from '../../rule-words';

export const narrativeArithmeticHolds: RuleWords<typeof rule> = {
  title: 'Figures in prose add up',
  what: 'Recomputes what a text states: parts in brackets or behind 其中 and 如下, shares of one whole, rates whose numerator and denominator are given, changes in percent with their base, and differences of two figures. Each number is allowed half a unit of its last digit; numbers with 约, 超 or 余 take no part.',
  why: 'Figures of one paragraph that do not fit each other hide a slip of the pen, a part left out or a different scope.',
  fix: 'Check the figures; say so in the text where parts are left out or the scope differs.',
  wrong: 'Of 12770 orders 12550 were closed in time, a rate of 99.60%',
  right: 'Of 12770 orders 12550 were closed in time, a rate of 98.28%',
  messages: {
    sum: ({ sum, stated }) => `The parts in the text come to ${sum}; the text states ${stated}`,
    'part-exceeds-whole': ({ stated, result }) =>
      `A part in the text is ${stated}, more than the whole of ${result}`,
    shares: ({ sum }) => `The shares in the text do not come to 100%: ${sum}`,
    counts: ({ sum, stated }) =>
      `The counts come to ${sum}, while the whole that their shares imply is stated as ${stated}`,
    rate: ({ sum, stated }) => `By the figures in the text ${sum}; the text states ${stated}`,
    change: ({ sum, stated }) => `By the figures in the text the change is ${sum}; the text states ${stated}`,
    difference: ({ sum, stated }) =>
      `By the figures in the text the difference is ${sum}; the text states ${stated}`,
  },
};
