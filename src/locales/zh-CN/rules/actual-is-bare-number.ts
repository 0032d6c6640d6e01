import type { actualIsBareNumber as rule } from '../../../core/rules/actual-is-bare-number/rule';
import type { RuleWords } from '../../rule-words';

export const actualIsBareNumber: RuleWords<typeof rule> = {
  title: '定量指标的实际完成值只填数字',
  what: '看定量指标（表中注明定量，或指标值是数值）的实际完成值是不是一个不带单位、符号和文字的数字；百分比格式的单元格存的是小数，也提请核对。',
  why: '一体化系统的实际完成值一般是数值栏，计量单位另有一栏；带单位或文字的内容导入时可能被拒绝，百分比可能变成小数。',
  fix: '只留数字，把单位填到“计量单位”栏；百分比填 98，单位填 %。',
  wrong: '实际完成值 130套',
  right: '实际完成值 130，计量单位 套',
  messages: {
    'not-bare': ({ name, actual, figure }) =>
      `“${name}”的实际完成值为 ${actual}，不只是数字，导入时应填 ${figure}，单位填在计量单位栏`,
    'percent-format': ({ name, actual, stored }) =>
      `“${name}”的实际完成值显示为 ${actual}，单元格里存的是 ${stored}，导入后可能成为 ${stored}`,
    'in-words': ({ name, actual }) => `“${name}”注明是定量指标，实际完成值为“${actual}”，不是数字`,
  },
};
