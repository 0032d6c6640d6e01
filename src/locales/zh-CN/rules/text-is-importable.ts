import type { textIsImportable as rule } from '../../../core/rules/text-is-importable/rule';
import type { RuleWords } from '../../rule-words';

export const textIsImportable: RuleWords<typeof rule> = {
  title: '单元格里没有导入时会出错的字符',
  what: '看表中用到的单元格有没有控制符、不可见字符、表情符号、乱码和自造字、全角数字、首尾空格；指标、数值、单位等单行内容还看有没有换行。目标、完成情况、原因等成段文字可以换行，也可以用全角数字。',
  why: '这些字符看不见或看着正常，导入一体化系统时可能被拒绝、变成问号，或使名称匹配不上。',
  fix: '删去这些字符，数字改用半角；换行处请合成一行或分填几行。',
  wrong: '三级指标“培训人数 ”（末尾有空格），实际完成值 １２０',
  right: '三级指标“培训人数”，实际完成值 120',
  messages: {
    'control-character': ({ name, characters }) => `“${name}”含有看不见的字符：${characters}`,
    'unusual-character': ({ name, characters }) => `“${name}”含有系统可能不认的字符：${characters}`,
    'line-break': ({ name }) => `“${name}”的单元格里有换行`,
    'full-width-digit': ({ name, characters }) => `“${name}”用了全角数字：${characters}`,
    'outer-blank': ({ name }) => `“${name}”的单元格开头或末尾有空格`,
  },
};
