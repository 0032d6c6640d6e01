import type { shareAddsUp as rule } from '../../../core/rules/share-adds-up/rule';
import type { RuleWords } from '../../rule-words';

export const shareAddsUp: RuleWords<typeof rule> = {
  title: 'Shares of one whole come to 100%',
  what: 'Adds up the actual values of three or more rows below one level that are named as shares (占比, 占…比例). Differences that come from rounding each share do not count; a sum more than 5 points off is rather no sum of parts and is not judged.',
  why: 'A sum close to 100% but not equal to it often comes from a part left out or a figure mistyped.',
  fix: 'Check the parts and the whole. List the part that is missing, or name it in the remarks.',
  wrong: 'Shares 28.3%, 0.5% and 70.4%, together 99.2%',
  right: 'Shares 28.3%, 0.5% and 71.2%, together 100%',
  messages: {
    'off-whole': ({ name, rows, figures, sum }) =>
      `“${name}” and the other shares, ${rows} in all, come to ${sum} (${figures}) instead of 100%`,
  },
};
