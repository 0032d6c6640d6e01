import { assessIndicator } from '../../../src/core/assess/assess-indicator';
import { standardById } from '../../../src/core/standards/all-standards';
import { national2020 } from '../../../src/core/standards/national-2020';
import type { Standard } from '../../../src/core/standards/standard';
import type { Indicator } from '../../../src/core/table/indicator';
import { fieldAt, indicatorRow, type Typed } from '../../support/table-builders';

const standard = (id: string): Standard => {
  const found = standardById(id);
  if (found === null) throw new Error(`no standard ${id}`);
  return found;
};

interface Row {
  readonly name?: string;
  readonly target?: Typed;
  readonly actual?: Typed;
  readonly weight?: Typed;
  readonly score?: Typed;
  readonly unit?: string;
  readonly completion?: Typed;
}

const assess = (row: Row, by: Standard = national2020, change: Partial<Indicator> = {}) =>
  assessIndicator(indicatorRow(13, { weight: '10', ...row }, change), by, 2022);

/** Status, achievement and score as their derivations show them. */
const outcome = (row: Row, by?: Standard): unknown[] => {
  const { status, rate, score } = assess(row, by);
  return [status, rate?.derivation.text ?? null, score?.derivation.text ?? null];
};

describe('higher is better', () => {
  it.each<[string, Row, unknown[]]>([
    ['met', { target: '≥38套', actual: '40套' }, ['met', '40 ÷ 38 = 105.26%', '40 ≥ 38: 10 × 100% = 10.00']],
    ['missed', { target: '≥100套', actual: '90套' }, ['missed', '90 ÷ 100 = 90.00%', '10 × 90 ÷ 100 = 9.00']],
    [
      'missed in percent',
      { target: '≥95%', actual: '90%', name: '合格率' },
      ['missed', '90% ÷ 95% = 94.74%', '10 × 90% ÷ 95% = 9.47'],
    ],
    [
      'not above a strict sign',
      { target: '>5次', actual: '5次' },
      ['missed', '5 ÷ 5 = 100.00%', '10 × 5 ÷ 5 = 10.00'],
    ],
    ['nothing done', { target: '≥5次', actual: '0次' }, ['missed', '0 ÷ 5 = 0.00%', '10 × 0 ÷ 5 = 0.00']],
    [
      'below nothing',
      { target: '≥5%', actual: '-2%', name: '收入增长率' },
      ['missed', '−2% ÷ 5% = −40.00%', '−2% < 5%: 10 × 0% = 0.00'],
    ],
    [
      'in 万 on both sides',
      { target: '≥74 万吨', actual: '70万吨' },
      ['missed', '70 ÷ 74 = 94.59%', '10 × 70 ÷ 74 = 9.46'],
    ],
    [
      'unsigned, by the name',
      { target: '100%', actual: '72.74%', name: '政府采购执行率' },
      ['missed', '72.74% ÷ 100% = 72.74%', '10 × 72.74% ÷ 100% = 7.27'],
    ],
  ])('%s', (_, row, expected) => {
    expect(outcome(row)).toEqual(expected);
  });
});

describe('lower is better', () => {
  const row = { name: '单位成本', target: '≤5元', weight: '10' };

  it.each<[string, Row, unknown[]]>([
    ['met', { ...row, actual: '4元' }, ['met', '5 ÷ 4 = 125.00%', '4 ≤ 5: 10 × 100% = 10.00']],
    ['far below', { ...row, actual: '1元' }, ['met', '5 ÷ 1 = 500.00%', '1 ≤ 5: 10 × 100% = 10.00']],
    ['missed', { ...row, actual: '6元' }, ['missed', '5 ÷ 6 = 83.33%', '10 × 5 ÷ 6 = 8.33']],
    ['twice', { ...row, actual: '10元' }, ['missed', '5 ÷ 10 = 50.00%', '10 × 5 ÷ 10 = 5.00']],
  ])('ratio: %s', (_, cells, expected) => {
    expect(outcome(cells)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['missed', '6元', '10 × (1 − (6 − 5) ÷ 5) = 8.00'],
    ['almost twice', '9.99元', '10 × (1 − (9.99 − 5) ÷ 5) = 0.02'],
    ['twice', '10元', '10 ≥ 2 × 5: 10 × 0% = 0.00'],
  ])('linear: %s', (_, actual, expected) => {
    expect(assess({ ...row, actual }, standard('vendor-linear')).score?.derivation.text).toBe(expected);
  });

  it('has no proportion below a target under nothing', () => {
    const { status, score } = assess({ name: '三公经费变动率', target: '≤-30%', actual: '-10%' });
    expect(status).toBe('missed');
    expect(score).toBeNull();
  });
});

describe('a worded fall', () => {
  it.each([
    ['下降5%', '下降6%', 'met', '6% ≥ 5%: 10 × 100% = 10.00'],
    ['下降5%', '下降4%', 'missed', '10 × 4% ÷ 5% = 8.00'],
  ])('is wanted: %s, actual %s', (target, actual, status, score) => {
    const row = assess({ name: '投诉件次', target, actual });
    expect([row.status, row.direction, row.score?.derivation.text]).toEqual([status, 'higher', score]);
  });
});

describe('a target of nothing', () => {
  it('is a limit unless the name says otherwise', () => {
    expect(assess({ name: '重大偏离', target: '0起', actual: '1起' })).toMatchObject({
      status: 'missed',
      direction: 'lower',
    });
  });

  it('can be a strict sign that was not passed', () => {
    expect(outcome({ name: '宣传次数', target: '>0次', actual: '0次' })).toEqual([
      'missed',
      null,
      '0 ≤ 0: 10 × 0% = 0.00',
    ]);
  });

  it.each([
    ['0起', '0起', 'met', '0 ≤ 0: 10 × 100% = 10.00'],
    ['0次', '3次', 'missed', '3 > 0: 10 × 0% = 0.00'],
  ])('%s, actual %s', (target, actual, status, score) => {
    expect(outcome({ name: '安全事故', target, actual })).toEqual([status, null, score]);
  });
});

describe('exceeded', () => {
  it.each<[string, Row, string]>([
    ['130% of it', { target: '≥100个', actual: '130个' }, 'exceeded'],
    ['just under 130%', { target: '≥100个', actual: '129.99个' }, 'met'],
    ['a bare number', { target: '52', actual: '100', name: '资助人数' }, 'exceeded'],
    ['an = target', { target: '=100个', actual: '130个' }, 'met'],
    ['a ≤ target', { target: '≤100万元', actual: '50万元', name: '成本' }, 'met'],
    ['lower is better by the name', { target: '10%', actual: '5%', name: '结转结余率' }, 'met'],
  ])('%s', (_, row, status) => {
    expect(assess(row).status).toBe(status);
  });

  it('counts from the standard’s line over a target of nothing', () => {
    const row = { target: '≥0次', actual: '30次', name: '宣传次数' };
    expect(assess(row).status).toBe('met');
    expect(assess(row, standard('guangxi')).status).toBe('exceeded');
    expect(assess({ ...row, actual: '29次' }, standard('guangxi')).status).toBe('met');
  });

  it('costs all points where the standard says so, and so does a miss', () => {
    const by = standard('sichuan-dept-2020');
    expect(outcome({ target: '≥38套', actual: '130套' }, by)).toEqual([
      'exceeded',
      '130 ÷ 38 = 342.11%',
      '342.11% > 130%: 10 × 0% = 0.00',
    ]);
    expect(outcome({ target: '≥100套', actual: '130套' }, by)[2]).toBe('130 ≥ 100: 10 × 100% = 10.00');
    expect(outcome({ target: '≥100套', actual: '99套' }, by)[2]).toBe('99 < 100: 10 × 0% = 0.00');
  });
});

describe('words', () => {
  it('leaves a degree to a person', () => {
    expect(assess({ target: '显著提升', actual: '推进了全区环境整治工作，群众反映良好' })).toMatchObject({
      status: 'manual',
      undecided: 'qualitative',
      rate: null,
      score: null,
      band: null,
    });
  });

  it.each([
    ['达成预期指标', '8', '10'],
    ['部分达成预期指标', '6', '8'],
    ['未达成预期指标', '0', '6'],
  ])('allows a band for %s', (actual, low, high) => {
    const { band, score } = assess({ target: '显著提升', actual });
    expect([band?.low.toString(), band?.high.toString()]).toEqual([low, high]);
    expect(score).toBeNull();
  });

  it('cuts the bands where the standard does', () => {
    const { band } = assess({ target: '显著提升', actual: '部分达成预期指标' }, standard('hubei-2020'));
    expect([band?.low.toString(), band?.high.toString()]).toEqual(['5', '8']);
  });

  it('has no band without points', () => {
    expect(assess({ target: '显著提升', actual: '达成预期指标', weight: '' }).band).toBeNull();
    expect(assess({ target: '显著提升', actual: '达成预期指标' }, standard('unscored')).band).toBeNull();
  });

  it('does not take words for a number', () => {
    expect(assess({ target: '100%', actual: '达成预期指标', name: '合格率' })).toMatchObject({
      status: 'manual',
      undecided: 'answer-in-words',
      score: null,
    });
  });
});

describe('ranges and deadlines', () => {
  it.each<[string, Row, unknown[]]>([
    ['inside', { target: '1-3次', actual: '2次' }, ['met', null, '1 ≤ 2 ≤ 3: 10 × 100% = 10.00']],
    ['above, which nobody defined', { target: '1-3次', actual: '5次' }, ['manual', null, null]],
    ['below', { target: '2-3次', actual: '1次' }, ['missed', null, null]],
    [
      'in time by the evaluated year',
      { name: '完成时间', target: '12月底前', actual: '2023年1月' },
      ['missed', null, null],
    ],
    [
      'a range of actual values',
      { target: '≥90%', actual: '95%-98%', name: '合格率' },
      ['met', null, '95% ≥ 90%: 10 × 100% = 10.00'],
    ],
    [
      'a range of actual values, missed',
      { target: '≥90%', actual: '80%-85%', name: '合格率' },
      ['missed', null, null],
    ],
    [
      'in time',
      { name: '完成时间', target: '2022年12月底前', actual: '2022年11月' },
      ['met', null, '2022-11 ≤ 2022-12-31: 10 × 100% = 10.00'],
    ],
    [
      'before a month',
      { name: '完成时间', target: '9月前', actual: '7月' },
      ['met', null, '7 < 9: 10 × 100% = 10.00'],
    ],
    ['late', { name: '完成时间', target: '2022年9月底前', actual: '2022年11月' }, ['missed', null, null]],
  ])('%s', (_, row, expected) => {
    expect(outcome(row)).toEqual(expected);
  });
});

describe('rows without a verdict', () => {
  it.each<[string, Row, string, string]>([
    ['no target column', { actual: '51' }, 'manual', 'no-target-column'],
    ['no actual column', { target: '≥38套' }, 'manual', 'no-actual-column'],
    ['blank target', { target: '', actual: '51' }, 'unread', 'target-blank'],
    ['blank actual', { target: '≥38套', actual: '' }, 'unread', 'actual-blank'],
    ['placeholder', { target: '≥38套', actual: '——' }, 'unread', 'actual-blank'],
    ['other units', { target: '≥38套', actual: '12亩' }, 'unread', 'units-differ'],
    ['other periods', { target: '≥600宗/月', actual: '全年3851宗' }, 'unread', 'periods-differ'],
    ['the target again', { target: '≥90%', actual: '≥90%' }, 'unread', 'target-in-actual'],
  ])('%s', (_, row, status, why) => {
    expect(assess(row)).toMatchObject({ status, undecided: why, rate: null, score: null });
  });

  it('does not read an Excel error', () => {
    const row = indicatorRow(13, { target: '≥38套', actual: '', weight: '10' });
    const actual = fieldAt('E13', '#DIV/0!', { type: 'error' });
    expect(assessIndicator({ ...row, actual }, national2020, null)).toMatchObject({
      status: 'unread',
      undecided: 'unreadable',
      actual: null,
    });
  });
});

describe('the form’s own 完成率', () => {
  const row = { name: '项目内容', target: '52', weight: '20' };
  const status = (actual: string, completion: string) => {
    const { direction, status: verdict, score } = assess({ ...row, actual, completion });
    return [direction, verdict, score?.value.toString() ?? null];
  };

  it.each([
    ['actual ÷ target, short of it', '13', '25.00%', ['higher', 'missed', '5']],
    ['actual ÷ target, beyond it', '104', '200%', ['higher', 'exceeded', '20']],
    ['100% for more than the target', '60', '100%', ['higher', 'met', '20']],
    ['exactly 100% of it', '52', '100%', ['unknown', 'met', '20']],
    ['another figure', '13', '80%', ['unknown', 'manual', null]],
    ['target ÷ actual', '104', '50%', ['unknown', 'manual', null]],
    ['a blank', '13', '', ['unknown', 'manual', null]],
  ])('%s', (_, actual, completion, expected) => {
    expect(status(actual, completion)).toEqual(expected);
  });
});

describe('the dimension of a row whose name is silent', () => {
  const assessIn = (dimension: string) => {
    const row = indicatorRow(13, { name: '项目内容', target: '50', actual: '40', weight: '10' });
    const level2 = { ...fieldAt('B13', dimension), points: null };
    const { direction, status, score } = assessIndicator({ ...row, level2 }, national2020, null);
    return [direction, status, score?.value.toString() ?? null];
  };

  it.each([
    ['数量指标', ['higher', 'missed', '8']],
    ['成本指标', ['lower', 'met', '10']],
    ['质量指标', ['unknown', 'manual', null]],
  ])('%s', (dimension, expected) => {
    expect(assessIn(dimension)).toEqual(expected);
  });
});

describe('figures', () => {
  it.each<[string, Row, string]>([
    ['bare shares as typed', { name: '合格率', target: '100', actual: '98' }, '98 ÷ 100 = 98.00%'],
    ['in 亿 as typed', { name: '产值', target: '2.6亿元', actual: '2.45亿元' }, '2.45 ÷ 2.6 = 94.23%'],
    ['with a borrowed 万', { name: '成本', target: '≤90万元', actual: '100' }, '90 ÷ 100 = 90.00%'],
    ['of unlike magnitudes in full', { target: '≥10万宗', actual: '90000宗' }, '90000 ÷ 100000 = 90.00%'],
    [
      'of unlike units converted',
      { name: '清运数量', target: '≥2吨', actual: '1500公斤' },
      '1.5 ÷ 2 = 75.00%',
    ],
  ])('%s', (_, row, text) => {
    expect(assess(row).rate?.derivation.text).toBe(text);
  });
});

describe('numbers typed as numbers', () => {
  it('borrows the unit of the target', () => {
    const row = assess({ target: 100, unit: '%', actual: 95, name: '参保率' });
    expect(row.rate?.value.toString()).toBe('0.95');
    expect(row.assumedUnit).toBe('%');
    expect(row.score?.derivation.text).toBe('10 × 95% ÷ 100% = 9.50');
  });

  it('reads a fraction as it is displayed', () => {
    const row = assess({
      name: '合格率',
      target: '98%以上',
      actual: { value: 0.98, format: '0%', text: '98%' },
    });
    expect(row.status).toBe('met');
  });

  it('reads the number of a column too narrow to show it', () => {
    const row = assess({ target: '≥100套', actual: { value: 90, format: '0.00', text: '####' } });
    expect(row.rate?.value.toString()).toBe('0.9');
  });

  it('takes binary noise off', () => {
    const value = 0.0900000762939453;
    const row = assess({
      name: '增长率',
      target: 0.09,
      actual: { value, format: 'General', text: String(value) },
    });
    expect(row.status).toBe('met');
    expect(row.rate?.value.toString()).toBe('1');
  });
});

describe('points', () => {
  it.each<[string, Row, Partial<Indicator>]>([
    ['an unknown weight', { weight: '' }, {}],
    ['a crossed-out weight', { weight: '/' }, {}],
    ['a score cell shared with other rows', {}, { scoreShared: 2 }],
  ])('are not given for %s', (_, row, change) => {
    const { status, score } = assess({ target: '≥38套', actual: '40套', ...row }, national2020, change);
    expect(status).toBe('met');
    expect(score).toBeNull();
  });

  it('are not given by a standard without points', () => {
    expect(assess({ target: '≥38套', actual: '40套' }, standard('unscored')).score).toBeNull();
  });

  it('show the decimals of the score cell when it has more', () => {
    const row = assess({ target: '≥7次', actual: '6次', score: '8.571' });
    expect(row.score?.derivation.text).toBe('10 × 6 ÷ 7 = 8.571');
    expect(row.score?.derivation.from.map(({ a1 }) => a1)).toEqual(['F13', 'E13', 'D13']);
  });
});

describe('steps', () => {
  const by = standard('hunan-yueyang');
  const points = (name: string, actual: string, weight: string) =>
    assess({ name, target: '', actual, weight }, by).score?.derivation.text ?? null;

  it.each([
    ['0', '0% ≤ 0%: 3.00'],
    ['10%', '10% ≤ 10%: 2.00'],
    ['-15%', '15% ≤ 20%: 1.00'],
    ['30%', '30% ≤ 30%: 0.50'],
    ['30.01%', '30.01% > 30%: 0.00'],
  ])('预算调整率 of %s', (actual, expected) => {
    expect(points('预算调整率', actual, '3')).toBe(expected);
  });

  it.each([
    ['90%', '90% ≥ 90%: 5.00'],
    ['85%', '85% ≥ 80%: 4.00'],
    ['59.9%', '59.9% < 60%: 0.00'],
  ])('重点支出安排率 of %s', (actual, expected) => {
    expect(points('重点支出安排率', actual, '5')).toBe(expected);
  });

  it('apply only where the row carries the points of the steps', () => {
    expect(points('预算调整率', '10%', '5')).toBeNull();
  });
});
