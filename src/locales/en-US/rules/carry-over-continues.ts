import type { carryOverContinues as rule } from '../../../core/rules/carry-over-continues/rule';
import type { RuleWords } from '../../rule-words';

export const carryOverContinues: RuleWords<typeof rule> = {
  title: 'What is carried over is no more than last year left',
  what: 'Compares the funds carried over from last year with last year’s budget less what was spent (in one money unit, rounding allowed for); carrying over less is not pointed out, since the rest may have been taken back.',
  why: 'Where more is carried over than was left, one of the two tables is wrong, or they count differently.',
  fix: 'Check last year’s budget and execution and this year’s carry-over; explain where they count differently.',
  wrong: 'Last year budget 500, spent 480, and 35 carried over this year',
  right: 'Last year budget 500, spent 480, and 20 carried over this year',
  messages: {
    'more-than-left': ({ name, carried, left, figures }) =>
      `“${name}” is ${carried}, while last year’s budget less what was spent leaves only ${left} (${figures})`,
  },
};
