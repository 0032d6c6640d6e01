import type { textIsImportable as rule } from '../../../core/rules/text-is-importable/rule';
import type { RuleWords } from '../../rule-words';

export const textIsImportable: RuleWords<typeof rule> = {
  title: 'Cells hold no character that an import stumbles over',
  what: 'Looks in the cells that the table uses for control and invisible characters, emoji, garbled or private characters, full-width digits and blanks around the text; in cells of one line, such as names, values and units, for line breaks too. Goals, accounts and reasons may run over lines and use full-width digits.',
  why: 'Such characters are invisible or look right, and may be refused by the importing system, turned into question marks, or keep names from matching.',
  fix: 'Delete the characters and use ordinary digits; join broken lines or give each line its own row.',
  wrong: 'Indicator “培训人数 ” with a blank at its end, actual value １２０',
  right: 'Indicator “培训人数”, actual value 120',
  messages: {
    'control-character': ({ name, characters }) => `“${name}” holds invisible characters: ${characters}`,
    'unusual-character': ({ name, characters }) =>
      `“${name}” holds characters that systems may not know: ${characters}`,
    'line-break': ({ name }) => `the cell of “${name}” holds a line break`,
    'full-width-digit': ({ name, characters }) => `“${name}” uses full-width digits: ${characters}`,
    'outer-blank': ({ name }) => `the cell of “${name}” begins or ends with a blank`,
  },
};
