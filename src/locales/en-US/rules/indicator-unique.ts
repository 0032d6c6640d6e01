import type { indicatorUnique as rule } from '../../../core/rules/indicator-unique/rule';
import type { RuleWords } from '../../rule-words';

export const indicatorUnique: RuleWords<typeof rule> = {
  title: 'Each indicator is listed once',
  what: 'Looks for indicators of one name among neighbouring rows below the same level 1 and level 2, or the same task. Equal names below other levels or tasks, and a merged cell that spans several rows, are not repetitions.',
  why: 'An indicator listed twice counts twice; two of one name with different targets cannot be told apart.',
  fix: 'Delete the repeated row, or tell the two apart by name.',
  wrong: '检查次数 twice below 数量指标',
  right: '日常检查次数 and 专项检查次数 below 数量指标',
  messages: {
    repeated: ({ name, first }) => `“${name}” is already listed below the same level, in ${first}`,
    'repeated-with-other-values': ({ name, first, before, now }) =>
      `“${name}” is already listed below the same level, in ${first}, with “${before}”; here it is “${now}”`,
  },
};
