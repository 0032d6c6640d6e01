import type { indicatorUnique as rule } from '../../../core/rules/indicator-unique/rule';
import type { RuleWords } from '../../rule-words';

export const indicatorUnique: RuleWords<typeof rule> = {
  title: '同一指标只列一次',
  what: '在同一个一级、二级指标（或同一项任务）下相邻的各行中，看有没有名称相同的指标。不同级别、不同任务下的同名指标，以及一个合并单元格占几行的，不算重复。',
  why: '同一指标列两次会重复计分；同名而目标不同的，看不出各指什么。',
  fix: '删去重复的一行；确是两项指标的，在名称中加以区分。',
  wrong: '数量指标下“检查次数”列了两行',
  right: '数量指标下分列“日常检查次数”和“专项检查次数”',
  messages: {
    repeated: ({ name, first }) => `“${name}”在同一级指标下已列过一次（${first}）`,
    'repeated-with-other-values': ({ name, first, before, now }) =>
      `“${name}”在同一级指标下已列过一次（${first}），前面为“${before}”，这里为“${now}”`,
  },
};
