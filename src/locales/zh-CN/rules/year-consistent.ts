import type { yearConsistent as rule } from '../../../core/rules/year-consistent/rule';
import type { RuleWords } from '../../rule-words';

export const yearConsistent: RuleWords<typeof rule> = {
  title: '评价年度前后一致',
  what: '比较表头的评价年度、表题中的年度和工作表名称中的年份。同一处写明两个年份的（如“2022年开展2021年度自评”）不算不一致；工作表以填报年份（评价年度的下一年）命名的，只作提示。',
  why: '沿用上年的表格而没有改全年度，会使人分不清数据属于哪一年。',
  fix: '核对评价的是哪一年，把不一致的地方改过来。',
  wrong: '表题为 2022 年度，评价年度一栏为 2021',
  right: '表题和评价年度一栏都为 2021',
  messages: {
    differs: ({ year, other, otherText }) => `评价年度为 ${year} 年，此处“${otherText}”为 ${other} 年`,
    'sheet-differs': ({ year, other, sheet }) =>
      `评价年度为 ${year} 年，工作表名称“${sheet}”中为 ${other} 年`,
  },
};
