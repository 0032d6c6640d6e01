import type { requiredCellFilled as rule } from '../../../core/rules/required-cell-filled/rule';
import type { RuleWords } from '../../rule-words';

const COLUMN = {
  level1: '一级指标',
  level2: '二级指标',
  unit: '计量单位',
  weight: '分值',
  score: '得分',
  initial: '年初预算数',
  adjusted: '全年（调整后）预算数',
  executed: '执行数',
};

export const requiredCellFilled: RuleWords<typeof rule> = {
  title: '导入必填的单元格都已填写',
  what: '看各指标行的一级、二级指标、分值、得分，数值型指标的计量单位，以及资金总额的预算数、执行数是否空白；表中没有的栏目不查。部门、年度、指标值和实际完成值由其他规则查。',
  why: '一体化系统一般把这些栏目设为必填，空白的行可能不能导入。',
  fix: '补填空白的单元格；得分和执行率可以按标准计算后填写。',
  wrong: '“培训人数”分值 10，得分空白',
  right: '“培训人数”分值 10，得分 10',
  messages: {
    blank: ({ name, column }) => `“${name}”的${COLUMN[column]}空白，导入时必填`,
    'level-missing': ({ name, column }) => `“${name}”没有对应的${COLUMN[column]}，导入时必填`,
  },
};
