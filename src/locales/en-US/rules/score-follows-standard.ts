import type { scoreFollowsStandard as rule } from '../../../core/rules/score-follows-standard/rule';
import type { RuleWords } from '../../rule-words';

export const scoreFollowsStandard: RuleWords<typeof rule> = {
  title: 'An indicator scores what the standard gives',
  what: 'For quantitative indicators with a verdict, computes the score by the standard in use: full marks when met; when missed, actual ÷ target where higher is better and target ÷ actual where lower is better, unless the standard says otherwise. The result is compared with the score in the table.',
  why: 'Full marks for a missed target are what reviewers send back most often. Marks given up on a met target are often meant that way, and are only pointed out.',
  fix: 'Check target, actual value and score. Where the proportion applies, put in the computed score; where a stricter or another method was meant, say why.',
  wrong: 'Target ≤5300, actual 5830, points 10, score 10',
  right: 'Target ≤5300, actual 5830, points 10, score 9.09',
  messages: {
    'full-though-missed': ({ name, target, actual, score, expected, figures }) =>
      `“${name}” has target “${target}” and actual value “${actual}”: missed, yet scored in full with ${score}; the standard gives ${expected} (${figures})`,
    'full-though-not-kept': ({ name, target, actual, score }) =>
      `“${name}” has target “${target}” and actual value “${actual}”: missed, yet scored in full with ${score}`,
    above: ({ name, target, actual, score, expected, figures }) =>
      `“${name}” has target “${target}” and actual value “${actual}”; the standard gives ${expected} (${figures}), and the table shows ${score}, which is more`,
    below: ({ name, target, actual, score, expected, figures }) =>
      `“${name}” has target “${target}” and actual value “${actual}”; the standard gives ${expected} (${figures}), and the table shows ${score}, which is less`,
    rounded: ({ name, target, actual, score, expected, figures }) =>
      `“${name}” has target “${target}” and actual value “${actual}”; the standard gives ${expected} (${figures}), and ${score} in the table is rounded to fewer decimals`,
    'deducted-though-met': ({ name, target, actual, score, weight }) =>
      `“${name}” has target “${target}” and actual value “${actual}”: met, yet scored ${score} of ${weight} points`,
  },
};
