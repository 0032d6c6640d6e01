import type { indicatorAdded as rule } from '../../../core/rules/indicator-added/rule';
import type { RuleWords } from '../../rule-words';

export const indicatorAdded: RuleWords<typeof rule> = {
  title: 'Every evaluated indicator was approved',
  what: 'Lists the indicators of the table that have none of the same or a similar name in the approved targets (or in last year’s table).',
  why: 'Indicators that are easily met, added afterwards, raise the score.',
  fix: 'Where the addition was approved, enclose the approval and say so; else take it out and evaluate what was approved.',
  wrong: 'The table has “宣传稿件篇数”, which was not approved',
  right: 'All indicators of the table were approved',
  messages: {
    'not-approved': ({ name }) => `“${name}” is not among the approved indicators`,
    'not-last-year': ({ name }) => `“${name}” is new this year; last year’s table does not have it`,
  },
};
