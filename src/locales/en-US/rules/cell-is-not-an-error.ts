import type { cellIsNotAnError as rule } from '../../../core/rules/cell-is-not-an-error/rule';
import type { RuleWords } from '../../rule-words';

/** What the error values that spreadsheets show most often mean. */
const MEANING: Readonly<Record<string, string>> = {
  '#REF!': 'the cell it refers to no longer exists',
  '#DIV/0!': 'the divisor is 0 or blank',
  '#N/A': 'no matching value was found',
  '#NAME?': 'a name in the formula is unknown',
  '#VALUE!': 'something in the calculation is not a number',
  '#NUM!': 'the result is no valid number',
  '#NULL!': 'the areas referred to do not meet',
};

const shown = (code: string): string => {
  const meaning = MEANING[code];
  return meaning === undefined ? code : `${code} (${meaning})`;
};

export const cellIsNotAnError: RuleWords<typeof rule> = {
  title: 'No cell is an error value',
  what: 'Looks for cells of the table that show #REF!, #DIV/0! and the like, also pasted as text. Cells beside the table that answer no label are warned of.',
  why: 'An error value is no data, and rates, scores and totals that refer to it cannot be computed either.',
  fix: 'Check the cells the formula refers to. Complete the data where a divisor is 0 or blank, or enter the actual figure.',
  wrong: 'Execution rate #DIV/0!',
  right: 'Execution rate 90.00%',
  messages: {
    'in-row': ({ name, code }) => `A cell in the row of “${name}” shows ${shown(code)}, which is no data`,
    'in-form': ({ code }) => `The cell shows ${shown(code)}, which is no data`,
  },
};
