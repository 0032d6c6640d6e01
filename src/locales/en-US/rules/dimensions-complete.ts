import type { dimensionsComplete as rule } from '../../../core/rules/dimensions-complete/rule';
import type { RuleWords } from '../../rule-words';

export const dimensionsComplete: RuleWords<typeof rule> = {
  title: 'Output, benefit and satisfaction are all there',
  what: 'In a form that is arranged by output (产出) and benefit (效益), looks for at least one indicator in use of output, of benefit and of satisfaction (满意度). Satisfaction below benefit counts. Forms arranged by decision, process and duties (决策, 过程, 履职) without an output level are left out.',
  why: 'Only together do they tell what was done, what came of it and whether those served approve.',
  fix: 'Add an indicator of the missing kind. Where it does not apply, for want of anybody served directly, say so in the remarks.',
  wrong: 'Output and benefit indicators only',
  right: 'Output, benefit and satisfaction indicators',
  messages: {
    missing: ({ missing, present }) => `The table has indicators of ${present} and none of ${missing}`,
  },
};
