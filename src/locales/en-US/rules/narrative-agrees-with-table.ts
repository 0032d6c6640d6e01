import type { narrativeAgreesWithTable as rule } from '../../../core/rules/narrative-agrees-with-table/rule';
import type { RuleWords } from '../../rule-words';

export const narrativeAgreesWithTable: RuleWords<typeof rule> = {
  title: 'Figures in prose agree with the table',
  what: 'Reads the figures of goals, results and problems sentence by sentence, with their units and what they are said of, and compares them with indicator rows and fund cells of the same subject and a comparable unit, and with the same sentence in another cell. The coarser precision decides; 约, 近, 超 and 余 allow for more. What was planned is compared with the target, what was done with the actual value; parts (其中), additions (新增) and monthly figures are not compared with totals. Where the subjects agree only in part, a question is asked instead.',
  why: 'A reviewer who finds two figures for one thing asks which of them is right.',
  fix: 'Check the records and correct the wrong place; if the two speak of different things, say how they differ.',
  wrong: 'The row “立案处罚宗数” has the actual value 2577, the text says 立案处罚2959宗',
  right: 'The row “立案处罚宗数” has the actual value 2577, the text says 立案处罚2577宗',
  messages: {
    'row-differs': ({ name, row, prose }) =>
      `“${name}” is ${row} in the table and ${prose} in the text; the two differ`,
    'row-may-differ': ({ name, row, prose, shared }) =>
      `“${name}” is ${row} in the table, and the text says ${prose} of “${shared}”; if both mean the same, they differ`,
    'row-same-digits': ({ name, row, prose, times }) =>
      `“${name}” is ${row} in the table and ${prose} in the text: the same digits, ${times} times apart; check 万, the decimal point and the unit`,
    'fund-differs': ({ name, row, prose, shared }) =>
      `The fund row “${name}” says ${row}, and the text says ${prose} of “${shared}”; the two differ`,
    'texts-differ': ({ first, second }) =>
      `The same sentence has ${first} in one place and ${second} in another`,
    'texts-may-differ': ({ first, second, shared }) =>
      `The text says ${first} in one place and ${second} in another, both of “${shared}”; if both mean the same, they differ`,
    'texts-same-digits': ({ first, second, times }) =>
      `The text says ${first} in one place and ${second} in another: the same digits, ${times} times apart; check 万, commas and decimal points`,
  },
};
