import { directionOf, nameDirection } from '../../../src/core/quantity/direction';

describe('nameDirection', () => {
  it.each([
    '采购设施使用率',
    '造林面积',
    '开展大清洁行动次数',
    '修缮房间数量',
    '学生受资助人数',
    '服务对象满意度',
    '居民垃圾分类参与率指标',
    '居民对违法建设治理的满意度调查',
    '绿化率(%)',
    '绿化率（%）',
    '政策知晓率',
    '项目完成及时率',
    '木材销售收入',
    '当期完成',
    '业务保障能力提升',
    '资助困难教师及学生',
    '帮助困难教师和学生提高生活水平',
    '市容环境保洁工作投诉下降率',
    '违法建设面积下降率',
    '违建安全隐患消除率',
    '户外广告招牌安全隐患整改率',
    '12319结案率',
    '投诉办结率',
    '森林火灾火因查明率',
    '森林火灾案件查处率',
    '县级储备粮库存成本核算率',
    '拆除违法建设宗数',
    '燃气审批立案处罚宗数',
    '事故应急演练次数',
  ])('%s is better the higher', (name) => {
    expect(nameDirection(name)).toBe('higher');
  });

  it.each([
    '有效投诉次数',
    '重大事故发生次数',
    '人员伤亡事故',
    '重大森林火灾',
    '森林火灾受害面积',
    '项目总成本',
    '培训成本',
    '成本控制率',
    '财政供养人员控制率',
    '财政供养人员',
    '在职人员数',
    '“三公”经费变动率',
    '预算调整率',
    '结转结余率',
    '设备闲置率',
    '事故死亡人数',
    '差错率',
    '投诉率',
    '县级储备粮库存粮食明显变质比例',
    '因粮食市场波动引起的粮食安全事件发生数',
    '违规问题数量',
    '污染物排放量',
  ])('%s is better the lower', (name) => {
    expect(nameDirection(name)).toBe('lower');
  });

  it.each([
    '',
    '造林补助',
    '项目计划总投资',
    '以低价位高质量为采购原则',
    '巡查频率',
    '年度',
    '建立健全制度',
    'PM2.5平均浓度',
    '用水量',
    '出生率',
  ])('%s says nothing', (name) => {
    expect(nameDirection(name)).toBe('unknown');
  });
});

describe('directionOf', () => {
  const name = '有效投诉次数';

  it('follows the sign before anything else', () => {
    expect(directionOf({ comparison: '>=', declared: 'lower', name })).toBe('higher');
    expect(directionOf({ comparison: '>', declared: null, name })).toBe('higher');
    expect(directionOf({ comparison: '<=', declared: 'higher', name: '满意度' })).toBe('lower');
    expect(directionOf({ comparison: '<', declared: null, name: '满意度' })).toBe('lower');
  });

  it('follows the form where the target has no sign or an equals sign', () => {
    expect(directionOf({ comparison: null, declared: 'higher', name })).toBe('higher');
    expect(directionOf({ comparison: '=', declared: 'lower', name: '满意度' })).toBe('lower');
  });

  it('follows the name at last', () => {
    expect(directionOf({ comparison: null, declared: null, name })).toBe('lower');
    expect(directionOf({ comparison: '=', declared: null, name: '政策知晓率' })).toBe('higher');
    expect(directionOf({ comparison: '=', declared: null, name: '造林补助' })).toBe('unknown');
  });
});
