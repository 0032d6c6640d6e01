import type { gradeMatchesTotal as rule } from '../../../core/rules/grade-matches-total/rule';
import type { RuleWords } from '../../rule-words';

export const gradeMatchesTotal: RuleWords<typeof rule> = {
  title: '评价等级与总分相符',
  what: '按所用标准的分数段，由总分得出等级，与表中所填等级比较；结论文字中写明自评等级的，也作比较。“优”与“优秀”、“良”与“良好”视为相同。',
  why: '等级由总分决定，两者不符会影响结果应用。',
  fix: '核对总分和等级，改正填错的一处；当地分数段不同的，选用相应的评分标准。',
  wrong: '总分 98.5，等级 良',
  right: '总分 98.5，等级 优',
  messages: {
    differs: ({ total, grade, expected, bound }) =>
      `总分 ${total}（${bound}）对应的等级为“${expected}”，表中为“${grade}”`,
    'said-otherwise': ({ label, total, grade, expected, bound }) =>
      `“${label}”写的是“${grade}”，总分 ${total}（${bound}）对应的等级为“${expected}”`,
  },
};
