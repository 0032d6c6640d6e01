import { readLabel } from '../../../src/core/recognize/label-text';
import { fundRole } from '../../../src/core/recognize/fund-lexicon';
import { indicatorRole } from '../../../src/core/recognize/indicator-lexicon';
import { formRole, isTitle } from '../../../src/core/recognize/section-lexicon';

describe('readLabel', () => {
  test.each([
    ['绩\n效\n指\n标', '绩效指标', [], null],
    ['产出指标\n(50分)', '产出指标', ['50分'], '50'],
    ['得分（20分*执行率）', '得分', ['20分*执行率'], '20'],
    ['执行率（B/A）：', '执行率', ['B/A'], null],
    ['全年(调整)预算数', '全年预算数', ['调整'], null],
    ['（一）、存在问题', '存在问题', ['一'], null],
    ['“三公”经费变动率', '三公经费变动率', [], null],
    ['1.项目年度目标完成情况', '项目年度目标完成情况', [], null],
    ['2.0版', '2.0版', [], null],
  ])('%j is %s', (text, core, brackets, points) => {
    const label = readLabel(text);
    expect({ core: label.core, brackets: label.brackets, points: label.points?.toString() ?? null }).toEqual({
      core,
      brackets,
      points,
    });
  });

  test.each([
    ['项目资金\n（万元）', '万元', false],
    ['执行率(%)', null, true],
    ['资金构成（元）', '元', false],
  ])('%j has unit %s, percent %s', (text, unit, percent) => {
    expect(readLabel(text)).toMatchObject({ unit, percent });
  });
});

describe('lexicons', () => {
  test.each([
    ['年度指标值', 'target'],
    ['年初目标值（A）', 'target'],
    ['参考指标值(A)', 'target'],
    ['调整指标值', 'target-adjusted'],
    ['指标完成情况', 'actual'],
    ['全年实际值(B)', 'actual'],
    ['年度实现值', 'actual'],
    ['关键性指标', 'name'],
    ['指标权重(分)', 'weight'],
    ['参考分值', 'weight'],
    ['指标得分(分)', 'score'],
    ['自评\n得分', 'score'],
    ['得分计算方法', 'method'],
    ['得分系数(%)', 'method'],
    ['偏差原因分析及改进措施', 'reason'],
    ['未完成原因和\n改进措施', 'reason'],
    ['扣分原因和其他说明', 'reason'],
    ['指标方向', 'nature'],
    ['度量单位', 'unit'],
    ['年度主要工作任务', 'task'],
    ['任务涉及资金', 'task-amount'],
    ['Ⅲ级指标', 'level3'],
    ['2022年目标值', 'target'],
    ['绩效度量单位', 'unit'],
    ['偏离度（%）', 'ignored'],
    ['扣分', 'ignored'],
    ['上年实际值', 'ignored'],
    ['主管部门评分', 'ignored'],
    ['完成程度', 'completion'],
    ['目标完成情况', null],
    ['质量达标率', null],
  ])('%j heads %s in an indicator block', (text, role) => {
    expect(indicatorRole(readLabel(text))).toBe(role);
  });

  test.each([
    ['部门年初预算收入', 'initial'],
    ['年初批复预算', 'initial'],
    ['预算数', 'initial'],
    ['预算数(A)', 'adjusted'],
    ['部门调整预算收入', 'adjusted'],
    ['预算调整后的年度预算', 'adjusted'],
    ['调整后预算数', 'adjusted'],
    ['年度预算调整数', 'adjustment'],
    ['预算调整率', 'adjustment-rate'],
    ['实际支出数', 'executed'],
    ['全年执行数(B)', 'executed'],
    ['部门本年预算资金支出率', 'rate'],
    ['预算完成率', 'rate'],
    ['成本控制率', null],
  ])('%j heads %s in a fund block', (text, role) => {
    expect(fundRole(readLabel(text))).toBe(role);
  });

  test.each([
    ['部门（单位）名称', 'department'],
    ['一级预算单位名称', 'department'],
    ['项目实施单位', 'implementer'],
    ['主管部门及代码', 'supervisor'],
    ['被评价年度', 'year'],
    ['填报日期', 'known'],
    ['自评总分(分)', 'total-score'],
    ['部门整体支出的预期目标', 'narrative-goal'],
    ['整体绩效目标完成情况', 'narrative-completion'],
    ['改进措施或下一步计划', 'narrative-measures'],
    ['立案处罚宗数', null],
  ])('%j is %s around the blocks', (text, role) => {
    expect(formRole(readLabel(text))).toBe(role);
  });

  test.each([
    ['部门整体支出绩效自评表', true],
    ['2022年度共享工程项目自评表(2022年度)', true],
    ['附件：部门整体支出评分表', true],
    ['项目支出绩效目标申报表', false],
    ['预算绩效自评材料', false],
  ])('%j is a title: %s', (text, expected) => {
    expect(isTitle(readLabel(text))).toBe(expected);
  });
});
