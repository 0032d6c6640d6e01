import type { targetPresent as rule } from '../../../core/rules/target-present/rule';
import type { RuleWords } from '../../rule-words';

export const targetPresent: RuleWords<typeof rule> = {
  title: 'Every indicator in use has a target',
  what: 'Looks at each indicator that has points, a score or an actual value: is its target filled in? Dots, stars and a comparison sign without a number count as blank. A dash typed on purpose, and indicators of decision, input, process and management, are mentioned only.',
  why: 'Without a target nobody can tell whether it was met, and the score has nothing to be compared with.',
  fix: 'Enter the target approved at the beginning of the year. Move a target that stands in the name to the target column; enter a dash where there is none on purpose.',
  wrong: 'Indicator “年度资金支付完成率100%”, target blank, points 10',
  right: 'Indicator “年度资金支付完成率”, target 100%, points 10',
  messages: {
    missing: ({ name }) => `“${name}” has no target`,
    'in-name': ({ name, target }) =>
      `“${name}” has no target; “${target}” at the end of the name looks like one and could move to the target column`,
    dash: ({ name, target }) =>
      `The target of “${name}” is “${target}”, which is read as none on purpose; nothing was compared`,
  },
};
