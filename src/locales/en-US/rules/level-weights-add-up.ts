import type { levelWeightsAddUp as rule } from '../../../core/rules/level-weights-add-up/rule';
import type { RuleWords } from '../../rule-words';

export const levelWeightsAddUp: RuleWords<typeof rule> = {
  title: 'The points below a level make what its label states',
  what: 'Where a level-1 or level-2 label states points, also inside the name as in 产出指标（50分）, adds up the points of the indicators below it and compares.',
  why: 'If they differ, an indicator is missing or some points are wrong, and the sum of all points goes wrong too.',
  fix: 'Check the points of the indicators below the label, or mend the points that it states.',
  wrong: '产出指标（50分）, indicators below it 40 points',
  right: '产出指标（50分）, indicators below it 50 points',
  messages: {
    differs: ({ level, stated, figures, sum }) =>
      `“${level}” states ${stated} points; the indicators below it have ${sum} (${figures})`,
  },
};
