import type { consolidatedFundsAddUp as rule } from '../../../core/rules/consolidated-funds-add-up/rule';
import type { RuleWords } from '../../rule-words';

const COLUMN = { initial: '年初预算数', adjusted: '全年（调整后）预算数', executed: '执行数' };
const BY = { chosen: '按指定', name: '按名称', folder: '按所在文件夹' };

export const consolidatedFundsAddUp: RuleWords<typeof rule> = {
  title: '汇总表的资金等于所属单位之和',
  what: '把同一批文件中所属单位各表的资金总额和各分项，换算成同一金额单位后逐行逐栏相加，与汇总表比较；各数四舍五入的尾差不算。哪些表是所属单位：使用者指定的，名称以部门名称开头的，以及与汇总表在同一文件夹的（文件夹里没有别的部门时）；不能确定时不查。',
  why: '汇总表漏加、重复加或口径不同，部门的执行率和得分就都不对。',
  fix: '核对是否漏了单位、重复计算了单位之间的往来，或金额单位不同；改正后重新汇总。',
  wrong: '河道管理所 120、水文站 80，汇总表 190',
  right: '河道管理所 120、水文站 80，汇总表 200',
  messages: {
    'units-exceed': ({ name, column, shown, sum, figures, units, by }) =>
      `“${name}”的${COLUMN[column]}为 ${shown}，${units} 个所属单位（${BY[by]}）相加为 ${sum}（${figures}），多于汇总表`,
    'units-fall-short': ({ name, column, shown, sum, figures, units, by }) =>
      `“${name}”的${COLUMN[column]}为 ${shown}，${units} 个所属单位（${BY[by]}）相加为 ${sum}（${figures}），少于汇总表，请核对是否缺了单位的表`,
  },
};
