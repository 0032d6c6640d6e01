import { certainDirection } from '../../../../src/core/rules/direction-consistent/certain-direction';
import { indicatorRow, labelAt } from '../../../support/table-builders';

describe('certainDirection', () => {
  test.each([
    ['群众满意度', 'higher'],
    ['验收合格率（%）', 'higher'],
    ['开展精品示范村建设数量', 'higher'],
    ['有效投诉次数', 'lower'],
    ['重大事故发生起数', 'lower'],
    ['项目成本（万元）', 'lower'],
    ['公用经费控制率', 'lower'],
    ['资金结转结余率', 'lower'],
  ])('%s is better the %s', (name, direction) => {
    expect(certainDirection(indicatorRow(3, { name }))).toBe(direction);
  });

  test.each([
    '不合格率',
    '零投诉率',
    '会议次数',
    '建设用地面积',
    '预算完成率',
    '投诉下降率',
    '成本控制率',
    '种植结构调整面积',
    '发现违规问题数量',
    '故障排除率',
    '完成时间',
  ])('%s leaves it open', (name) => {
    expect(certainDirection(indicatorRow(3, { name }))).toBe('unknown');
  });

  test('a count among the costs may be limited', () => {
    const level2 = labelAt('B3', '成本指标');
    expect(certainDirection(indicatorRow(3, { name: '改造房间数量' }, { level2 }))).toBe('unknown');
    expect(certainDirection(indicatorRow(3, { name: '改造房间数量' }))).toBe('higher');
  });
});
