import { compareQuantities } from '../../../src/core/quantity/compare-quantities';
import { directionOf } from '../../../src/core/quantity/direction';
import { parseQuantity } from '../../../src/core/quantity/parse-quantity';

/** `met`, `missed` or why undecided; with the achievement at four decimals and the assumed unit where there are any. */
const compare = (target: string, actual: string, name = '', year?: number): string => {
  const wanted = parseQuantity(target, 'target');
  const comparison = wanted.kind === 'number' ? wanted.comparison : null;
  const direction = directionOf({ comparison, declared: null, name });
  const context = { name, direction, ...(year === undefined ? {} : { year }) };
  const outcome = compareQuantities(wanted, parseQuantity(actual, 'actual'), context);
  if (outcome.kind === 'undecided') return outcome.why;
  const { met, achievement, assumedUnit } = outcome;
  const ratio = achievement?.numerator.div(achievement.denominator).round(4).toFixed();
  return [met ? 'met' : 'missed', ratio, assumedUnit].filter((part) => part != null).join(' ');
};

describe('numbers', () => {
  it.each([
    ['≥38套', '130套', '', 'met 3.4211'],
    ['≧38%', '49. 8%', '', 'met 1.3105'],
    ['≥74 万吨', '82.5万吨', '', 'met 1.1149'],
    ['10万宗/年', '全年141415宗', '案件数量', 'met 1.4142'],
    ['600宗/月', '3851宗/月', '案件数量', 'met 6.4183'],
    ['98%以上', '100%', '', 'met 1.0204'],
    ['100%', '72.74%', '政府采购执行率', 'missed 0.7274'],
    ['═100%', '98%', '政策知晓率', 'missed 0.98'],
    ['=95%', '98%', '政策知晓率', 'met 1.0316'],
    ['43.2', '37.24', '工程完工数量', 'missed 0.862'],
    ['≥50公斤', '0.04吨', '', 'missed 0.8'],
    ['≥3亩', '2000平方米', '', 'met 1'],
    ['≥3亩', '1999平方米', '', 'missed 0.9995'],
    ['≥2年', '24个月', '', 'met 1'],
    ['≥95%', '95%', '', 'met 1'],
    ['>95%', '95%', '', 'missed 1'],
    ['≥约30吨', '近31吨', '', 'met 1.0333'],
    ['约3200人', '3168人', '参训人数', 'approximate'],
    ['3200人', '约3168人', '参训人数', 'approximate'],
    ['约3200人', '3000人', '参训人数', 'missed 0.9375'],
    ['约3200人', '3201人', '参训人数', 'met 1.0003'],
    ['≥0.1', '0.3', '', 'met 3'],
  ])('higher: %s, %s (%s) is %s', (target, actual, name, outcome) => {
    expect(compare(target, actual, name)).toBe(outcome);
  });

  it.each([
    ['≤10次', '6次', '', 'met 1.6667'],
    ['≤5300', '5830', '', 'missed 0.9091'],
    ['<10次', '10次', '', 'missed 1'],
    ['3%', '2%', '预算调整率', 'met 1.5'],
    ['3%', '4%', '预算调整率', 'missed 0.75'],
    ['平均每座公厕≤2次', '每座公厕1次', '', 'met 2'],
    ['≤10次', '0次', '', 'met'],
    ['≤100人', '100余人', '', 'missed 1'],
    ['≤约20万元', '20.5万元', '项目成本', 'approximate'],
  ])('lower: %s, %s (%s) is %s', (target, actual, name, outcome) => {
    expect(compare(target, actual, name)).toBe(outcome);
  });

  it.each([
    ['0起', '0起', '', 'met'],
    ['0次', '1次', '重大事故发生次数', 'missed'],
    ['0起', '1起', '', 'missed'],
    ['≤0', '-3%', '“三公”经费变动率', 'met %'],
    ['=0', '1', '投诉次数', 'missed'],
    ['0', '5', '培训次数', 'direction-unknown'],
    ['>0', '5', '', 'met'],
    ['>0', '0', '', 'missed'],
    ['≥0', '-1', '', 'missed'],
  ])('zero: %s, %s (%s) is %s, without a ratio', (target, actual, name, outcome) => {
    expect(compare(target, actual, name)).toBe(outcome);
  });

  it.each([
    ['每亩300', '每亩300', '造林补助', 'met 1'],
    ['每亩300', '每亩280', '造林补助', 'direction-unknown'],
    ['20万元', '21万元', '项目计划总投资', 'direction-unknown'],
    ['=20万元', '20万元', '项目计划总投资', 'met 1'],
  ])('without a direction %s, %s (%s) is %s', (target, actual, name, outcome) => {
    expect(compare(target, actual, name)).toBe(outcome);
  });

  it.each([
    ['≥50个', '50', '', 'met 1 个'],
    ['≤90万元', '90', '', 'met 1 万元'],
    ['≤90万元', '900000', '', 'met 1 元'],
    ['≤90万元', '89.974', '', 'met 1.0003 万元'],
    ['≤90万元', '10', '', 'met 9 万元'],
    ['10万宗', '141415', '案件数量', 'met 1.4142 宗'],
    ['10万宗', '14', '案件数量', 'met 1.4 万宗'],
    ['≤2.6亿元', '2.45', '', 'met 1.0612 亿元'],
    ['4', '5个', '示范村数量', 'met 1.25 个'],
    ['≤90万元', '0', '', 'met 元'],
    ['≤1万元', '1亿', '', 'missed 0.0001 元'],
  ])('takes the unit over: %s, %s (%s) is %s', (target, actual, name, outcome) => {
    expect(compare(target, actual, name)).toBe(outcome);
  });

  it.each([
    ['≥98%', '98', '', 'met 1 %'],
    ['≥98%', '0.98', '', 'met 1 %'],
    ['≥90%', '1', '', 'met 1.1111 %'],
    ['≥90%', '5', '', 'missed 0.0556 %'],
    ['≥100%', '1.2', '', 'met 1.2 %'],
    ['≥100百分比', '100', '', 'met 1 %'],
    ['≤3%', '1', '', 'met 3 %'],
    ['≤3%', '0.02', '', 'met 1.5 %'],
    ['≤3%', '0', '', 'met %'],
    ['≤3%', '98', '', 'units-differ'],
    ['≥80%', '500000', '乔灌木种植数量', 'units-differ'],
    ['95%', '100', '提高生活水平合格率', 'met 1.0526 %'],
    ['100', '0.98', '安全率', 'missed 0.98'],
    ['100', '100', '安全率', 'met 1'],
    ['100', '98%', '', 'direction-unknown'],
    ['100', '98%', '安全率', 'missed 0.98 %'],
    ['38', '98%', '种植数量', 'units-differ'],
  ])('reads bare shares: %s, %s (%s) is %s', (target, actual, name, outcome) => {
    expect(compare(target, actual, name)).toBe(outcome);
  });

  it.each([
    ['完成审计项目≥18个', '18个', '审计项目数', 'met 1'],
    ['促进增收节支≥500万元', '523.6万元', '', 'met 1.0472'],
    ['开展业务培训不少于4次', '开展4次', '培训次数', 'met 1'],
    ['新建公厕6座', '新建5座', '公厕数量', 'missed 0.8333'],
    ['栽植苗木2.5万株', '2.61万株', '植树数量', 'met 1.044'],
    ['覆盖12个乡镇', '12个', '乡镇数量', 'met 1'],
    ['验收合格率达100%', '98%', '合格率', 'missed 0.98'],
    ['零事故', '0起', '安全事故', 'met 起'],
    ['零投诉', '1次', '投诉次数', 'missed 次'],
    ['投诉下降≥5%', '6%', '', 'qualitative'],
    ['半年≥45%，前三季度≥75%', '76%', '支出进度', 'qualitative'],
  ])(
    'finds the number behind what is done or counted: %s, %s (%s) is %s',
    (target, actual, name, outcome) => {
      expect(compare(target, actual, name)).toBe(outcome);
    },
  );

  it.each([
    ['≥4次/季', '16次', '', 'met'],
    ['≥4次/季', '4次', '', 'met 1'],
    ['≥4次/季', '12次', '', 'periods-differ'],
    ['≥4次/季', '3次', '', 'missed'],
    ['≥48次', '4次/月', '', 'periods-differ'],
    ['≤20次/月', '19次', '', 'met'],
    ['≤20次/月', '100次', '', 'periods-differ'],
    ['450元/人·月', '450元/人', '', 'met 1'],
    ['2次/年', '3次', '巡查次数', 'met 1.5'],
  ])('a number without a period may be that of the year: %s, %s is %s', (target, actual, name, outcome) => {
    expect(compare(target, actual, name)).toBe(outcome);
  });

  it.each([
    ['≥120株', '120棵', 'units-differ'],
    ['≥735人次', '735人', 'units-differ'],
    ['≥2%', '2个百分点', 'units-differ'],
    ['≥2次/公厕', '3次/人', 'units-differ'],
    ['≥10万宗/年', '3851宗/月', 'periods-differ'],
    ['≥25万辆', '27,1817万辆', 'unreadable'],
    ['≥100%1000件', '≥1000件', 'qualitative'],
    ['≥95%', '2022年12月', 'kinds-differ'],
  ])('refuses %s, %s: %s', (target, actual, why) => {
    expect(compare(target, actual)).toBe(why);
  });

  it.each([
    ['≥90%', '≥90%', '', 'target-in-actual'],
    ['≥90%', '90%以上', '', 'target-in-actual'],
    ['≥95%', '≥90%', '', 'target-in-actual'],
    ['≥90%', '≥95%', '', 'met'],
    ['≤4次', '≤3次', '', 'met'],
    ['≤4次', '≥3次', '', 'target-in-actual'],
    ['90%', '≥95%', '', 'target-in-actual'],
    ['≥90%', '达到90%', '', 'met 1'],
    ['>90%', '超过90%', '', 'met 1'],
  ])('does not take a bound for a result: %s, %s (%s) is %s', (target, actual, name, outcome) => {
    expect(compare(target, actual, name)).toBe(outcome);
  });

  it.each([
    ['下降5%以上', '下降6%', '能耗', 'met 1.2'],
    ['下降5%', '下降4%', '能耗', 'missed 0.8'],
    ['下降5%', '增长4%', '能耗', 'missed -0.8'],
    ['≥5%', '下降6%', '投诉下降率', 'met 1.2'],
    ['≥5%', '-6%', '投诉下降率', 'missed -1.2'],
    ['增长5%', '增长6.5%', '产值增长率', 'met 1.3'],
    ['≥6%', '增长6.5%', '产值增长率', 'met 1.0833'],
    ['增长5%', '85%', '产值', 'kinds-differ'],
    ['提高2个百分点', '提高3个百分点', '知晓率', 'met 1.5'],
  ])('compares changes with changes: %s, %s (%s) is %s', (target, actual, name, outcome) => {
    expect(compare(target, actual, name)).toBe(outcome);
  });
});

describe('ranges', () => {
  it.each([
    ['3-5个', '4个', '', 'met'],
    ['3-5个', '3个', '', 'met'],
    ['3-5个', '5', '', 'met 个'],
    ['95%-100%', '90%', '合格率', 'missed'],
    ['95%-100%', '97.5', '合格率', 'met %'],
    ['3-5个', '6个', '', 'direction-unknown'],
    ['3-5个', '6个', '违规数量', 'missed'],
    ['≥3个', '3-5个', '', 'met'],
    ['≥6个', '3-5个', '', 'missed'],
    ['≥4个', '3-5个', '', 'kinds-differ'],
    ['3-5个', '3-5个', '', 'met'],
    ['3-5个', '4台', '', 'units-differ'],
  ])('%s, %s (%s) is %s', (target, actual, name, outcome) => {
    expect(compare(target, actual, name)).toBe(outcome);
  });
});

describe('dates', () => {
  it.each([
    ['9月前', '7月', 'met'],
    ['9月前', '8月31日', 'met'],
    ['9月前', '9月', 'qualitative'],
    ['9月前', '10月', 'missed'],
    ['9月底前', '9月', 'met'],
    ['12月15日前', '12月', 'qualitative'],
    ['2021年12月完成', '2021年12月完成', 'met'],
    ['2021年12月', '2022年1月', 'missed'],
    ['2021年12月', '11月', 'met'],
    ['2019年', '2019年', 'met'],
    ['2019年', '2020年', 'missed'],
    ['2019年6月底前', '2019年', 'qualitative'],
    ['2022年2月底前', '2022年2月28日', 'met'],
    ['12月底前', '2022年11月', 'qualitative'],
    ['12月底前', '按时完成', 'met'],
    ['12月底前', '逾期', 'missed'],
    ['12月底前', '已完成', 'answer-in-words'],
    ['12月底前', '100%', 'kinds-differ'],
    ['12月底前', '达成预期指标', 'met'],
  ])('%s, %s is %s', (target, actual, outcome) => {
    expect(compare(target, actual)).toBe(outcome);
  });

  it('uses the evaluated year for a deadline without one', () => {
    expect(compare('12月底前', '2022年11月', '', 2022)).toBe('met');
    expect(compare('12月底前', '2023年1月', '', 2022)).toBe('missed');
  });
});

describe('words', () => {
  it.each([
    ['A档', 'A档', '', 'met'],
    ['B档', 'A档', '', 'met'],
    ['A档', 'B级', '', 'missed'],
    ['良好', '优', '', 'met'],
    ['优', '良', '', 'missed'],
    ['优', '好', '', 'kinds-differ'],
    ['高', '高', '', 'met'],
    ['高', '低', '', 'missed'],
    ['低', '低', '风险程度', 'met'],
    ['低', '高', '风险程度', 'qualitative'],
    ['二级', '一级', '资质', 'met'],
    ['三级', '二级', '等保级别', 'qualitative'],
    ['按时', '及时', '', 'met'],
    ['按时', '延期', '', 'missed'],
    ['完成', '按时完成', '', 'met'],
    ['完成', '未按时完成', '', 'kinds-differ'],
    ['按时', '符合', '', 'kinds-differ'],
    ['无', '无', '重大事故', 'met'],
    ['符合行业标准', '符合', '', 'met'],
    ['符合行业标准', '不符合', '', 'missed'],
    ['严格执行相关制度规定', '达成预期指标', '', 'met'],
    ['效果明显', '达成预期指标', '', 'met'],
    ['效果明显', '部分达成预期指标', '', 'missed'],
    ['效果明显', '部分达成', '', 'missed'],
    ['效果明显', '全部或基本达成预期指标', '', 'met'],
    ['全部符合', '符合', '', 'met'],
    ['得到有效保障', '得到了有效保障', '', 'met'],
    ['不超预算', '未超过预算', '', 'met'],
    ['控制在预算内', '超预算', '', 'missed'],
    ['不超概算', '未超概算', '', 'met'],
    ['全覆盖', '实现全覆盖', '', 'met'],
    ['全覆盖', '100%', '', 'met'],
    ['及时', '100%', '', 'met'],
    ['及时', '98%', '', 'kinds-differ'],
    ['符合', '100%', '', 'kinds-differ'],
    ['2022年1-12月', '2022年1-12月', '', 'met'],
    ['每月10日前', '每月10日前', '', 'met'],
    ['效果明显', '未达成预期指标', '', 'missed'],
    ['显著', '显著', '', 'met'],
    ['改善学校的办学条件', '改善学校的 办学条件。', '', 'met'],
    ['做到社会认可的办学环境', '社会认可的办学环境', '', 'qualitative'],
    ['100%1000件', '100%1000件', '', 'qualitative'],
    ['显著提升', '100%', '', 'qualitative'],
    ['高', '100%', '', 'kinds-differ'],
  ])('%s, %s (%s) is %s', (target, actual, name, outcome) => {
    expect(compare(target, actual, name)).toBe(outcome);
  });

  it.each([
    ['≤30万元', '完成'],
    ['100%', '无'],
    ['100%', '达成预期指标'],
    ['63', '达成预期指标'],
    ['3-5个', '达成预期指标'],
    ['≥95%', '效果显著'],
    ['≥95%', '优'],
    ['100%1000件', '达成预期指标'],
  ])('a quantitative target %s answered by %s is left to a person', (target, actual) => {
    expect(compare(target, actual)).toBe('answer-in-words');
  });

  it.each([
    ['', '100%', 'target-blank'],
    ['/', '', 'target-blank'],
    ['一', '严格执行相关管理制度', 'target-blank'],
    ['100%', '', 'actual-blank'],
    ['100%', '--%', 'actual-blank'],
  ])('%j, %j is %s', (target, actual, why) => {
    expect(compare(target, actual)).toBe(why);
  });
});
