import type { qualitativeScoreInBand as rule } from '../../../core/rules/qualitative-score-in-band/rule';
import type { RuleWords } from '../../rule-words';

export const qualitativeScoreInBand: RuleWords<typeof rule> = {
  title: 'A qualitative score lies in the band its answer names',
  what: 'Where the actual value says 达成, 部分达成 or 未达成预期指标 (reached, partly reached, not reached), looks whether the score lies in the share of the points that the standard gives that band.',
  why: 'Qualitative indicators score in three bands; an answer of one band with a score of another contradicts itself.',
  fix: 'Check the chosen band and the score, and bring them together.',
  wrong: 'Actual value 部分达成预期指标, points 10, score 9.5',
  right: 'Actual value 部分达成预期指标, points 10, score 7',
  messages: {
    above: ({ name, answer, score, weight, low, high }) =>
      `“${name}” is answered “${answer}”, which earns ${low} to ${high} of its ${weight} points; the score ${score} is above that`,
    below: ({ name, answer, score, weight, low, high }) =>
      `“${name}” is answered “${answer}”, which earns ${low} to ${high} of its ${weight} points; the score ${score} is below that`,
  },
};
