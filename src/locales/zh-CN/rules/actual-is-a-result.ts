import type { actualIsAResult as rule } from '../../../core/rules/actual-is-a-result/rule';
import type { RuleWords } from '../../rule-words';

export const actualIsAResult: RuleWords<typeof rule> = {
  title: '实际完成值填的是结果',
  what: '看实际完成值一栏是否带有“≥”“≤”“以上”“以内”等目标写法，或照抄了指标值中的时限。',
  why: '目标写法只说明应达到多少，看不出实际完成了多少，无法据此判断是否完成。',
  fix: '填写实际完成的数值或日期，例如把“≥10%”改为“12.3%”。',
  wrong: '指标值 ≥90%，实际完成值 ≥90%',
  right: '指标值 ≥90%，实际完成值 96%',
  messages: {
    'comparison-sign': ({ name, actual }) =>
      `“${name}”的实际完成值“${actual}”是目标的写法，看不出实际完成多少`,
    'repeats-target': ({ name, actual }) =>
      `“${name}”的实际完成值“${actual}”与指标值写法相同，看不出实际完成多少`,
  },
};
