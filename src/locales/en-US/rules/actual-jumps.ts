import type { actualJumps as rule } from '../../../core/rules/actual-jumps/rule';
import type { RuleWords } from '../../rule-words';

const SENSE = { better: ', which is better', worse: ', which is worse', unknown: '' };

export const actualJumps: RuleWords<typeof rule> = {
  title: 'Results do not jump from last year’s',
  what: 'Brings the actual values of quantitative indicators to one unit and compares them with last year’s; those that are several times as large (5 unless set otherwise), or as small a fraction, are pointed out, and only mentioned where the target moved along. The direction of the indicator says whether the jump is for the better.',
  why: 'A jump by a factor mostly comes from another unit, a decimal point, or another way of counting.',
  fix: 'Check unit, decimal point and way of counting; where the figure is right, explain it in the reason column.',
  wrong: 'Last year 1 200 t, this year 11 800 t',
  right: 'Last year 1 200 t, this year 1 310 t',
  messages: {
    rose: ({ name, now, before, times, sense }) =>
      `“${name}” has the result ${now}, ${times} times last year’s ${before}${SENSE[sense]}; please check unit and way of counting`,
    fell: ({ name, now, before, times, sense }) =>
      `“${name}” has the result ${now}, one part in ${times} of last year’s ${before}${SENSE[sense]}; please check unit and way of counting`,
  },
};
