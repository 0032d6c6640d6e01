import type { indicatorDropped as rule } from '../../../core/rules/indicator-dropped/rule';
import type { RuleWords } from '../../rule-words';

export const indicatorDropped: RuleWords<typeof rule> = {
  title: 'Every approved indicator is evaluated',
  what: 'Looks whether each indicator of the approved targets (or of last year’s table) has one of the same or a similar name in the table, and lists those that have none; where the tables share no indicator at all, only that is said.',
  why: 'The self-evaluation covers all approved indicators; the ones left out are often the ones that were missed.',
  fix: 'Add the indicator with its result; where its removal was approved, enclose the approval and say so.',
  wrong: 'Approved with “群众投诉办结率”, which the table lacks',
  right: 'All 9 approved indicators stand in the table',
  messages: {
    'not-evaluated': ({ name, target }) =>
      `the approved indicator “${name}” (target ${target}) is not in the table`,
    'not-continued': ({ name, target }) =>
      `the indicator “${name}” (target ${target}) of last year’s table is not in this one`,
  },
};
