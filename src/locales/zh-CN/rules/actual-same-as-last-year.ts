import type { actualSameAsLastYear as rule } from '../../../core/rules/actual-same-as-last-year/rule';
import type { RuleWords } from '../../rule-words';

export const actualSameAsLastYear: RuleWords<typeof rule> = {
  title: '实际完成值是本年的',
  what: '把各定量指标的实际完成值与上年表比较。可比指标中过半数与上年完全相同、其中至少两个是零头数字（去掉末尾的 0 有三位以上，且不等于本年指标值）的，合并提示一次；否则对零头数字相同的逐个提示。',
  why: '带零头的数字连续两年完全相同，多半是照抄上年的表。',
  fix: '按本年的台账核对这些数字；确属巧合的，保留佐证材料。',
  wrong: '上年 12 550 宗、98.28%、3 851 人，本年一模一样',
  right: '上年 12 550 宗，本年 12 914 宗',
  messages: {
    'mostly-same': ({ same, compared, names }) =>
      `可与上年比较的 ${compared} 项完成值中有 ${same} 项与上年完全相同，其中有零头数字的“${names}”，请核对是不是本年的数`,
    same: ({ name, actual }) => `“${name}”的实际完成值 ${actual} 与上年完全相同，请核对是不是本年的数`,
  },
};
