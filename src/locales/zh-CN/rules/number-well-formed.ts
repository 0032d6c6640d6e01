import type { numberWellFormed as rule } from '../../../core/rules/number-well-formed/rule';
import type { RuleWords } from '../../rule-words';

export const numberWellFormed: RuleWords<typeof rule> = {
  title: '数字书写规范',
  what: '看以文字填写的预算数、执行数、指标值、完成值、分值和得分中，数字中间是否有空格，逗号是否不在千分位上，或千分位逗号与“万”“亿”连用；目标和完成情况的文字中，只看带空格的百分数和逗号有疑问的数。“11,134万元”这类金额写法不算。',
  why: '“27,1817万辆”究竟是 27.1817 万还是 271817 万，从写法看不出；中间有空格的数字也不能参加计算。',
  fix: '删去数字中间的空格；逗号应为小数点的改为小数点，应为千分位的每三位一组。',
  wrong: '27,1817万辆；49. 8%',
  right: '27.1817万辆；49.8%',
  messages: {
    'space-inside': ({ figure, closed }) => `“${figure}”的数字中间有空格，连写为“${closed}”`,
    'comma-misplaced': ({ figure }) => `“${figure}”的逗号不在千分位上，看不出是小数点还是千分位`,
    'comma-with-magnitude': ({ figure, whole, point }) =>
      `“${figure}”中逗号与数量单位连用，看不出是“${whole}”还是“${point}”`,
  },
};
