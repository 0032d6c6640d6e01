import type { indicatorNameInList as rule } from '../../../core/rules/indicator-name-in-list/rule';
import type { RuleWords } from '../../rule-words';

export const indicatorNameInList: RuleWords<typeof rule> = {
  title: 'Indicator names agree letter by letter with the given list',
  what: 'Compares the name of every indicator with the list of names that was handed in; where only blanks, punctuation or brackets differ, the name of the list is given, otherwise the nearest one. Without a list nothing is compared.',
  why: 'A system that matches indicators by name does so letter by letter.',
  fix: 'Use the name of the list; add an indicator that is new to the system first.',
  wrong: 'The list has “参训人员满意度”, the table “参训人员满意度（%）”',
  right: 'List and table both have “参训人员满意度”',
  messages: {
    'spelled-differently': ({ name, listed }) => `“${name}” is spelled “${listed}” in the list`,
    'perhaps-meant': ({ name, listed }) =>
      `“${name}” is not in the list; the nearest name there is “${listed}”`,
    'not-listed': ({ name }) => `“${name}” is not in the list`,
  },
};
