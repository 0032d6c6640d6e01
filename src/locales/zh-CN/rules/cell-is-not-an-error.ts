import type { cellIsNotAnError as rule } from '../../../core/rules/cell-is-not-an-error/rule';
import type { RuleWords } from '../../rule-words';

/** What the error values that spreadsheets show most often mean. */
const MEANING: Readonly<Record<string, string>> = {
  '#REF!': '引用的单元格已不存在',
  '#DIV/0!': '除数为 0 或空白',
  '#N/A': '没有查到对应的值',
  '#NAME?': '公式中的名称无法识别',
  '#VALUE!': '参与计算的内容不是数值',
  '#NUM!': '计算结果不是有效数值',
  '#NULL!': '引用的区域没有交集',
};

const shown = (code: string): string => {
  const meaning = MEANING[code];
  return meaning === undefined ? code : `${code}（${meaning}）`;
};

export const cellIsNotAnError: RuleWords<typeof rule> = {
  title: '单元格不是公式错误值',
  what: '看表中用到的单元格是否显示 #REF!、#DIV/0! 等公式错误值，包括以文字粘贴进来的。表旁不属于任何栏目的单元格，按“需说明”提示。',
  why: '错误值不是数据，引用它的执行率、得分、总分也都算不出来。',
  fix: '检查公式引用的单元格；分母为 0 或空白的，先补齐数据，或改填实际数值。',
  wrong: '执行率 #DIV/0!',
  right: '执行率 90.00%',
  messages: {
    'in-row': ({ name, code }) => `“${name}”一行的单元格显示 ${shown(code)}，不是数据`,
    'in-form': ({ code }) => `单元格显示 ${shown(code)}，不是数据`,
  },
};
