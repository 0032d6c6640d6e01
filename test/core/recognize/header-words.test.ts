import { fundRole, type FundRole } from '../../../src/core/recognize/fund-lexicon';
import { indicatorRole, type IndicatorRole } from '../../../src/core/recognize/indicator-lexicon';
import { readLabel } from '../../../src/core/recognize/label-text';
import { formRole, type FormRole } from '../../../src/core/recognize/section-lexicon';

/** Headings as forms print them, a line of words for each role. */
const INDICATOR_WORDS: Readonly<Partial<Record<IndicatorRole, string>>> = {
  level1: '一级指标 一级指标名称 评价一级指标 1级指标 I级指标 一级 绩效一级指标 一级指标及分值 一级指标类别',
  level2: '二级指标 二级 二级指标名称 二级指标及分值',
  level3: '三级指标 三级 三级指标名称 三级绩效指标 三级指标（指标名称） 三级指标内容',
  name: '指标名称 具体指标 绩效指标名称 四级指标 指标项 明细指标 考核指标 指标描述',
  target:
    '年度指标值 指标值 目标值 年初目标值（A） 绩效目标值 预期值 计划值 年初计划值 年度计划值 年度预期值 设定值 年初设定值 ' +
    '标准值 标杆值 目标数 计划完成数 目标完成值 指标要求 年度预算目标值 2022年目标值',
  'target-adjusted': '调整指标值 调整后年度指标值 调整后目标值',
  actual:
    '实际完成值 全年实际完成值 完成值 完成情况 年度实现值 实现值 指标实际值 截至年底完成值 实际绩效 绩效目标实际完成值 业绩值',
  weight:
    '分值 权重（%） 指标分值 标准分 基础分 应得分 满分值 规定分值 分值权重 评分权重 标准得分 预设分值 赋值',
  score:
    '得分 自评得分 自评 实得分 自评价得分 考核得分 自我评分 评估得分 得分情况 自查得分 预算单位自评得分 综合得分 最终得分',
  completion: '完成率 完成率（%） 完成比率 完成进度 指标完成进度 完成百分比',
  nature: '指标性质 运算符号 比较符 判断符号 正反向 指标极性 逻辑符号 定性/定量 指标值类型',
  reason:
    '偏差原因分析及改进措施 偏离原因分析及改进措施 未达成原因及改进措施 指标完成情况分析及改进措施 原因分析及改进措施 ' +
    '完成情况说明 自评说明 扣分原因',
  method:
    '评分标准 计分标准 扣分标准 评扣分标准 赋分标准 考核标准 评分标准及依据 设定依据 设定依据及指标计算公式 ' +
    '指标值计算公式和数据获取方式 取值依据 证据来源 完成情况佐证材料',
};

const FUND_WORDS: Readonly<Partial<Record<FundRole, string>>> = {
  initial: '年初预算数 年初预算 年初批复数 年初安排数 年初数 预算批复数 批复预算数',
  adjusted: '全年预算数 调整后预算数 预算数（A） 本年预算数 预算调整后金额 全年（调整）预算数',
  executed: '全年执行数 实际支出数 决算数 已支出数 项目支出数',
  rate: '执行率（B/A） 支出进度 支出进度（%） 预算执行进度 支付进度 执行比例 资金使用率',
  adjustment: '预算调整数 预算调整（+、-） 预算增减数 年中追加 年中调整数 预算追加（减）数',
  'adjustment-rate': '预算调整率 调整率',
  ignored: '结转结余 结转数 年末结转结余 结余资金 年度到位数 到位率 到位金额 实际到位资金',
};

const FORM_WORDS: Readonly<Partial<Record<FormRole, string>>> = {
  department: '部门（单位）名称 预算部门、单位名称 部门/单位名称 单位全称 填表单位 部门预算单位名称',
  implementer: '项目实施单位 具体实施单位 项目建设单位',
  year: '评价年度 项目年度',
  'total-score': '自评总分 自评价得分 总体得分',
  grade: '自评等级 自评价等级 评分等级',
  known: '联系电话 中长期目标',
  'narrative-goal': '年度总体目标 年度履职目标 预期总目标',
  'narrative-completion': '年度目标完成情况 目标实现情况',
  'narrative-problems': '存在的主要问题 主要问题 绩效自评发现的问题',
  'narrative-measures': '改进措施 下一步改进工作思路 有关建议 拟采取的改进措施',
  'narrative-conclusion': '自评结论 总体评价 综合评价结论 绩效自评结论',
};

const cases = (words: Readonly<Partial<Record<string, string>>>): [string, string][] =>
  Object.entries(words).flatMap(([role, line]) =>
    (line ?? '').split(' ').map((word): [string, string] => [word, role]),
  );

test.each(cases(INDICATOR_WORDS))('among indicators %s heads %s', (word, role) => {
  expect(indicatorRole(readLabel(word))).toBe(role);
});

test.each(cases(FUND_WORDS))('among funds %s heads %s', (word, role) => {
  expect(fundRole(readLabel(word))).toBe(role);
});

test.each(cases(FORM_WORDS))('in the form %s names %s', (word, role) => {
  expect(formRole(readLabel(word))).toBe(role);
});

test.each(['调整数', '项目', '自评结果'])('%s alone may mean several things and heads nothing', (word) => {
  expect([fundRole(readLabel(word)), indicatorRole(readLabel(word))]).toEqual([null, null]);
});
