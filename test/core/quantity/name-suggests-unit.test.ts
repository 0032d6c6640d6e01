import { nameSuggestsUnit } from '../../../src/core/quantity/name-suggests-unit';

describe('nameSuggestsUnit', () => {
  it.each([
    ['绿化率(%)', 'percent'],
    ['造林成活率', 'percent'],
    ['服务对象满意度', 'percent'],
    ['居民垃圾分类参与率指标', 'percent'],
    ['变质比例', 'percent'],
    ['乔灌木种植数量', 'count'],
    ['党性教育培训次数', 'count'],
    ['立案处罚宗数', 'count'],
    ['学生受资助人数', 'count'],
    ['拆违面积', 'area'],
    ['成本控制数(万元)', 'money'],
    ['工程资金金额', 'money'],
    ['项目总成本', 'money'],
    ['木材销售收入', 'money'],
  ])('%s suggests %s', (name, suggested) => {
    expect(nameSuggestsUnit(name)).toBe(suggested);
  });

  it.each(['', '隐患排查治理', '巡查频率', '财政工作运行效率', '贷款利率', '装机功率', '业务保障程度'])(
    '%s suggests nothing',
    (name) => {
      expect(nameSuggestsUnit(name)).toBeNull();
    },
  );
});
