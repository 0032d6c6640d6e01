import type { valueIsNotWeight as rule } from '../../../core/rules/value-is-not-weight/rule';
import type { RuleWords } from '../../rule-words';

export const valueIsNotWeight: RuleWords<typeof rule> = {
  title: '指标值和完成值不是分值',
  what: '看指标值、实际完成值是否都只写了一个与本行分值相等的数，没有符号和单位。整数须有几行都如此才提示；12.5 这样的小数，一行即提示。',
  why: '分值填进了指标值和完成值，就看不出计划做多少、实际做了多少，也无法判断是否完成。',
  fix: '填写该指标本身的计划数和完成数，并写明单位；数值确与分值相同的，补上单位即可。',
  wrong: '分值 12.5，指标值 12.5，实际完成值 12.5',
  right: '分值 12.5，指标值 20条，实际完成值 20条',
  messages: {
    'on-several-rows': ({ name, value, rows }) =>
      `“${name}”的指标值、实际完成值都是 ${value}，与分值相同；这样的指标共 ${rows} 项，看不出指标本身的数值`,
    'on-one-row': ({ name, value }) =>
      `“${name}”的指标值、实际完成值都是 ${value}，与分值相同，看不出指标本身的数值`,
  },
};
