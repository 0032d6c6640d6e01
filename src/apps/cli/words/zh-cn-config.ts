import type { ConfigWords } from './config-words';

const KINDS = {
  object: '一组 { "名称": 值 }',
  list: '一个列表 [ … ]',
  text: '一段文字，两边加双引号',
  number: '一个数',
  'number-or-null': '一个数或 null',
  'whole-number': '一个整数',
  flag: 'true 或 false',
};

const NAMED = { rule: '这条规则', standard: '这个标准', threshold: '这个数值', value: '这个写法' };
const WHERE = {
  rule: '，编号见 ziping rules',
  standard: '，编号见 ziping standards',
  threshold: '',
  value: '',
};

const meant = (nearest: string | null): string => (nearest === null ? '' : `是不是要写“${nearest}”？`);

/** 配置文件用语，简体中文。 */
export const zhCnConfig: ConfigWords = {
  at: (path, { line, column }, text) => `${path}:${line}:${column}：${text}`,
  faults: {
    syntax: () => '写法不是 JSON（可以有注释）。请检查这里及上一行的引号、逗号和括号。',
    'unknown-key': ({ given, keyed, nearest }) =>
      `没有“${given}”${keyed === null ? '这一项' : NAMED[keyed] + WHERE[keyed]}。${meant(nearest)}` +
      (nearest === null && keyed === null ? '请删去，或查看 docs/config.md。' : ''),
    'given-twice': ({ given }) => `“${given}”写了不止一次，请只留一个。`,
    'missing-key': ({ key }) => `缺少“${key}”，请补上。`,
    'wrong-kind': ({ key, wanted }) => `${key === '' ? '整个文件' : `“${key}”`}要写成${KINDS[wanted]}。`,
    'out-of-range': ({ key, from, to }) => `“${key}”要在 ${from} 到 ${to} 之间。`,
    'unknown-word': ({ key, given, named, choices, nearest }) =>
      `“${key}”：没有“${given}”${NAMED[named]}${WHERE[named]}。` +
      (named === 'value' ? `可以是：${choices.join('、')}。` : '') +
      meant(nearest),
    'bad-text': ({ key, example }) => `“${key}”要写成“${example}”这样。`,
  },
  idleWaiver: {
    expired: '这条豁免已过期，对应的问题照常计数。请延期或删去。',
    unmatched: '这条豁免没有对上任何问题。请检查规则、文件和位置，或删去。',
  },
};
