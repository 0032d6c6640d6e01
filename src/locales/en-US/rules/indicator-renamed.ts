import type { indicatorRenamed as rule } from '../../../core/rules/indicator-renamed/rule';
import type { RuleWords } from '../../rule-words';

export const indicatorRenamed: RuleWords<typeof rule> = {
  title: 'Indicators keep the names under which they were approved',
  what: 'Of the indicators whose names match nothing, those below the same level, with units of one kind and with similar names (by the characters and the ending they share, and by an equal target) are paired, and the question is asked whether one was renamed; the targets of such a pair are compared all the same.',
  why: 'A renamed indicator may measure something else, and systems that match names do not find it.',
  fix: 'Restore the approved name if it is the same indicator; else explain the one that was added and the one that was dropped.',
  wrong: 'Approved “参训人员满意度”, table “学员满意度”',
  right: 'Both have “参训人员满意度”',
  messages: {
    'perhaps-renamed': ({ name, before, likeness, shared }) =>
      `“${name}” resembles “${before}” of the other table (${likeness}; shared: ${shared}); are they one indicator?`,
  },
};
