import type { narrativeAgreesWithTable as rule } from '../../../core/rules/narrative-agrees-with-table/rule';
import type { RuleWords } from '../../rule-words';

export const narrativeAgreesWithTable: RuleWords<typeof rule> = {
  title: '文字说明中的数字与表内数据一致',
  what: '从年度目标、目标完成情况、部门整体绩效、存在问题等文字中逐句读出数字、单位和所指事项，与事项相同、单位可比的指标行和资金栏比较，也比较两处文字中同一句话的数字。按较粗的一方的位数比较，“约”“近”“超”“余”留出余地；计划数比指标值，完成数比实际完成值；“其中”“新增”“月均”的数不与总数比较。事项只部分相同的，作为提示请人判断。',
  why: '同一件事在表内和文字里数字不同，审核时一定会问以哪个为准。',
  fix: '核对原始资料，把写错的一处改正；如果说的是两件事，把范围或口径写清楚。',
  wrong: '指标“立案处罚宗数”实际完成值 2577，文字写“立案处罚2959宗”',
  right: '指标“立案处罚宗数”实际完成值 2577，文字写“立案处罚2577宗”',
  messages: {
    'row-differs': ({ name, row, prose }) => `“${name}”在表中为 ${row}，文字中为 ${prose}，两处不一致`,
    'row-may-differ': ({ name, row, prose, shared }) =>
      `“${name}”在表中为 ${row}，文字中提到“${shared}”为 ${prose}；是否为同一事项？如是，两处不一致`,
    'row-same-digits': ({ name, row, prose, times }) =>
      `“${name}”在表中为 ${row}，文字中为 ${prose}，数字相同而相差 ${times} 倍，请核对“万”、小数点和计量单位`,
    'fund-differs': ({ name, row, prose, shared }) =>
      `资金栏“${name}”为 ${row}，文字中“${shared}”为 ${prose}，两处不一致`,
    'texts-differ': ({ first, second }) => `同一句话在两处数字不同：一处为 ${first}，另一处为 ${second}`,
    'texts-may-differ': ({ first, second, shared }) =>
      `文字中一处为 ${first}，另一处为 ${second}，都提到“${shared}”；是否为同一事项？如是，两处不一致`,
    'texts-same-digits': ({ first, second, times }) =>
      `文字中一处为 ${first}，另一处为 ${second}，数字相同而相差 ${times} 倍，请核对“万”、逗号和小数点`,
  },
};
