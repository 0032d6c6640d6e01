import type { unitFitsName as rule } from '../../../core/rules/unit-fits-name/rule';
import type { RuleWords } from '../../rule-words';

export const unitFitsName: RuleWords<typeof rule> = {
  title: 'The unit fits the name of the indicator',
  what: 'Points out names of amounts (数量, 次数, 人数, 面积 ...) with a percentage, names of shares (率, 比例, 满意度 ...) with a unit such as 个 or 套, and parts of a whole (合格率, 覆盖率, 满意度 ...) above 100%. Changes such as 增长5% are left out, and so are rates of completion, execution or use, which may exceed 100%.',
  why: 'A unit that does not fit the name means that name or value is in the wrong place, which distorts comparison and score.',
  fix: 'Check the name, the target and the unit, and make them agree.',
  wrong: '乔灌木种植数量, target ≥80%',
  right: '乔灌木种植数量, target ≥800株',
  messages: {
    'percent-for-amount': ({ name, value }) => `“${name}” names an amount, but “${value}” is a share`,
    'amount-for-share': ({ name, value }) => `“${name}” names a share, but “${value}” is not a percentage`,
    'above-whole': ({ name, value }) => `“${name}” is a part of a whole, but “${value}” exceeds 100%`,
  },
};
