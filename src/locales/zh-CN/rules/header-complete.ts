import type { headerComplete as rule } from '../../../core/rules/header-complete/rule';
import type { RuleWords } from '../../rule-words';

export const headerComplete: RuleWords<typeof rule> = {
  title: '表头的部门和年度已填写',
  what: '看部门（单位）名称旁的单元格是否空白，表题中的年度是否留空（如“（  年度）”“20XX年度”）。表中没有这些栏目的，不算缺填。',
  why: '没有部门和年度，就不知道这张表评价的是谁、哪一年。',
  fix: '填写部门（单位）全称和被评价年度。',
  wrong: '部门名称后为空白',
  right: '部门名称：××区城市管理和综合执法局',
  messages: {
    'department-blank': () => '部门（单位）名称一栏没有填写',
    'year-cell-blank': () => '年度一栏没有填写',
    'year-blank': ({ title }) => `表题“${title}”中的年度没有填写，表中也没有读到其他年度`,
  },
};
