import type { directionConsistent as rule } from '../../../core/rules/direction-consistent/rule';
import type { RuleWords } from '../../rule-words';

const SIGN = { higher: 'asks for at least that much', lower: 'asks for no more than that' };
const NAME = { higher: 'more is better', lower: 'less is better' };
const OPPOSITE = { higher: 'lower', lower: 'higher' } as const;

export const directionConsistent: RuleWords<typeof rule> = {
  title: 'Sign, nature and name point the same way',
  what: 'Compares three statements of a row: the sign of the target (≥, ≤, 不低于, 不超过), the nature the form states (正向, 反向), and what the name leaves no doubt about (more satisfaction and compliance is better, fewer complaints, accidents and lower cost are better). Names that can go either way, such as 会议次数 or 预算完成率, are not judged.',
  why: 'With the direction reversed, a worse result counts as met, and verdict and score turn round.',
  fix: 'Decide which way is good and make the sign or the stated nature agree. Where a ceiling or a floor is meant, say so in the name or in the remarks.',
  wrong: 'Number of model villages built, target ≤4',
  right: 'Number of model villages built, target ≥4',
  messages: {
    'sign-against-nature': ({ name, target, nature, sign }) =>
      `The nature of “${name}” is “${nature}”, while its target “${target}” ${SIGN[sign]}: opposite directions`,
    'sign-against-name': ({ name, target, sign }) =>
      `By its name, ${NAME[OPPOSITE[sign]]} for “${name}”, while its target “${target}” ${SIGN[sign]}`,
    'nature-against-name': ({ name, nature, suggested }) =>
      `By its name, ${NAME[suggested]} for “${name}”, while its stated nature is “${nature}”`,
  },
};
