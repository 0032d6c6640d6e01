import Big from 'big.js';
import { assessTable } from '../../../src/core/assess/assess-table';
import type { Fill } from '../../../src/core/fill/fill';
import { planFills } from '../../../src/core/fill/plan-fills';
import { standardById } from '../../../src/core/standards/all-standards';
import { national2020 } from '../../../src/core/standards/national-2020';
import type { Table } from '../../../src/core/table/table';
import {
  bareRateAt,
  fieldAt,
  fundRow,
  indicatorRow,
  numberAt,
  tableOf,
  totalRow,
} from '../../support/table-builders';

const plan = (change: Partial<Table>, standard = national2020): readonly Fill[] =>
  planFills(assessTable(tableOf(change), standard));

/** The essentials of each fill: cell, kind, value and formula. */
const brief = (fills: readonly Fill[]): unknown[] =>
  fills.map(({ at, kind, value, formula }) => [
    at.a1,
    kind,
    value,
    ...(formula === undefined ? [] : [formula]),
  ]);

const percent = (value: number, format: string, text: string) => ({ value, format, text });

describe('money', () => {
  it('fills live formulas over numeric cells', () => {
    const fund = fundRow(7, {
      initial: 28517.27,
      adjusted: 18372.1,
      executed: 17000,
      weight: 10,
      rate: '',
      score: '',
      adjustment: '',
      adjustmentRate: '',
    });
    expect(brief(plan({ funds: [fund] }))).toEqual([
      ['I7', 'adjustment', -10145.17, '=ROUND(D7-C7,2)'],
      ['J7', 'adjustment-rate', -0.3558, '=IF(C7=0,"",ROUND((D7-C7)/C7,4))'],
      ['G7', 'execution-rate', 0.9253, '=IF(D7=0,"",ROUND(E7/D7,4))'],
      ['H7', 'execution-score', 9.25, '=IF(D7=0,"",ROUND(MIN(F7,F7*E7/D7),2))'],
    ]);
  });

  it('divides by the initial budget where the form has no other', () => {
    const fund = fundRow(7, { initial: 310.2, executed: 154.74, rate: '' });
    expect(brief(plan({ funds: [fund] }))).toEqual([
      ['G7', 'execution-rate', 0.4988, '=IF(C7=0,"",ROUND(E7/C7,4))'],
    ]);
  });

  it('fills values where an amount is typed as text', () => {
    const fund = fundRow(7, { adjusted: '4,753.66', executed: 3824.26, weight: 10, rate: '', score: '' });
    expect(brief(plan({ funds: [fund] }))).toEqual([
      ['G7', 'execution-rate', 0.8045],
      ['H7', 'execution-score', 8.04],
    ]);
  });

  it('fills values where a cell counts in another unit than the table', () => {
    const adjusted = numberAt('D7', 2_000_000, { number: new Big(200) });
    const fund = { ...fundRow(7, { executed: 150, rate: '' }), adjusted };
    expect(brief(plan({ funds: [fund] }))).toEqual([['G7', 'execution-rate', 0.75]]);
  });

  it('keeps every digit of a difference', () => {
    const fund = fundRow(7, { initial: 1.2345, adjusted: 2, adjustment: '' });
    const [fill] = plan({ funds: [fund] });
    expect(fill).toMatchObject({ value: 0.7655, formula: '=ROUND(D7-C7,4)', numberFormat: '0.0000' });
  });

  it('leaves a rate over nothing blank', () => {
    const fund = fundRow(7, {
      initial: 0,
      adjusted: 0,
      executed: 0,
      weight: 10,
      rate: '',
      score: '',
      adjustmentRate: '',
    });
    expect(plan({ funds: [fund] })).toEqual([]);
  });

  it('fills rates, but never points, of component rows', () => {
    const fund = fundRow(
      8,
      { adjusted: 80, executed: 60, weight: 10, rate: '', score: '' },
      { role: 'part' },
    );
    expect(brief(plan({ funds: [fund] }))).toEqual([
      ['G8', 'execution-rate', 0.75, '=IF(D8=0,"",ROUND(E8/D8,4))'],
    ]);
  });

  it('fills the score from the typed rate where there are no amounts', () => {
    const rate = { value: 0.76, format: '0%', text: '76%' };
    const fund = fundRow(7, { adjusted: '', executed: '', weight: 10, rate, score: '' });
    expect(brief(plan({ funds: [fund] }))).toEqual([
      ['H7', 'execution-score', 7.6, '=ROUND(MIN(F7,F7*G7),2)'],
    ]);
    expect(brief(plan({ funds: [{ ...fund, rate: bareRateAt('G7', 76) }] }))).toEqual([
      ['H7', 'execution-score', 7.6],
    ]);
  });

  it('caps the score of overspent money', () => {
    const fund = fundRow(7, { initial: 1172.55, executed: 1268.72, weight: 10, score: '' });
    expect(plan({ funds: [fund] })[0]).toMatchObject({ value: 10 });
  });

  it('writes neither over typed cells, nor into formulas or locked cells', () => {
    const fund = fundRow(7, { adjusted: 100, executed: 90, weight: 10, rate: '86%', score: '' });
    const locked = numberAt('H7', '', { fillable: false });
    expect(plan({ funds: [{ ...fund, score: locked }] })).toEqual([]);
  });

  it('names the cell, not the merged area', () => {
    const rate = numberAt('G7', '', { at: { sheet: '自评表', a1: 'G7:H7' } });
    const fund = { ...fundRow(7, { adjusted: 100, executed: 90 }), rate };
    expect(plan({ funds: [fund] })[0]?.at.a1).toBe('G7');
  });
});

describe('the look of a rate', () => {
  const filled = (
    typed: Parameters<typeof numberAt>[1] | undefined,
    own: Partial<{ numberFormat: string }> = {},
  ) => {
    const blank = { ...fundRow(7, { adjusted: 100, executed: 25 }), rate: numberAt('G7', '', own) };
    const other = fundRow(8, { adjusted: 3, executed: 1, ...(typed === undefined ? {} : { rate: typed }) });
    const [fill] = plan({ funds: [blank, other] });
    return [fill?.value, fill?.numberFormat];
  };

  it.each<[string, Parameters<typeof numberAt>[1] | undefined, unknown[]]>([
    ['alone', undefined, [0.25, '0.00%']],
    ['beside a formatted rate', percent(0.333, '0.0%', '33.3%'), [0.25, '0.0%']],
    ['beside a rate typed as text', '33.33%', [0.25, '0.00%']],
    [
      'beside a decorated format',
      percent(0.3333, '0.00%_ ;[Red]-0.00%', '33.33%'),
      [0.25, '0.00%_ ;[Red]-0.00%'],
    ],
    ['beside a fraction without format', 0.3333, [0.25, '0.00%']],
  ])('%s', (_, typed, expected) => {
    expect(filled(typed)).toEqual(expected);
  });

  it('keeps the blank cell’s own format', () => {
    expect(filled(percent(0.333, '0.0%', '33.3%'), { numberFormat: '0%' })).toEqual([0.25, '0%']);
  });

  it('writes 25 for 25% where the column does so', () => {
    const blank = fundRow(7, { adjusted: 100, executed: 25, rate: '' });
    const other = { ...fundRow(8, { adjusted: 3, executed: 1 }), rate: bareRateAt('G8', 33.33) };
    expect(plan({ funds: [blank, other] })[0]).toMatchObject({
      value: 25,
      formula: '=IF(D7=0,"",ROUND(E7/D7*100,2))',
      numberFormat: '0.00',
    });
  });

  it('writes a fraction where the column is of two minds', () => {
    const blank = fundRow(7, { adjusted: 100, executed: 25, rate: '' });
    const bare = { ...fundRow(8, { adjusted: 3, executed: 1 }), rate: bareRateAt('G8', 33.33) };
    const fraction = fundRow(9, { adjusted: 4, executed: 3, rate: '75%' });
    expect(plan({ funds: [blank, bare, fraction] })[0]).toMatchObject({ value: 0.25, numberFormat: '0.00%' });
  });
});

describe('indicators', () => {
  const number = { target: 52, actual: 10, weight: 20, score: '', name: '资助人数' } as const;

  it.each<[string, Parameters<typeof indicatorRow>[1], unknown[]]>([
    [
      'plain numbers live',
      number,
      ['H13', 'indicator-score', 3.85, '=IF(D13=0,"",ROUND(MAX(0,MIN(F13,F13*E13/D13)),2))'],
    ],
    [
      'a unit column on both',
      { ...number, target: 95, actual: 90, unit: '%', name: '参保率' },
      ['H13', 'indicator-score', 18.95, '=IF(D13=0,"",ROUND(MAX(0,MIN(F13,F13*E13/D13)),2))'],
    ],
    ['text by value', { ...number, target: '≥52人', actual: '10人' }, ['H13', 'indicator-score', 3.85]],
    ['a weight in text by value', { ...number, weight: '20分' }, []],
    [
      'lower is better',
      { ...number, name: '单位成本', target: 5, actual: 6, weight: 10 },
      ['H13', 'indicator-score', 8.33, '=IF(D13=0,"",ROUND(IF(E13<=D13,F13,F13*D13/E13),2))'],
    ],
    ['exceeded: full marks', { ...number, target: '≥38套', actual: '130套' }, ['H13', 'indicator-score', 20]],
    [
      'nothing of nothing',
      { ...number, name: '安全事故', target: '0起', actual: '2起' },
      ['H13', 'indicator-score', 0],
    ],
    ['a degree', { ...number, target: '显著提升', actual: '显著提升' }, []],
    ['a band', { ...number, target: '显著提升', actual: '达成预期指标' }, []],
    ['a blank actual', { ...number, actual: '' }, []],
    ['words for a number', { ...number, target: '100%', actual: '完成' }, []],
    ['no points', { ...number, weight: '' }, []],
    ['a range', { ...number, target: '1-3次', actual: '2次' }, []],
    ['a typed score', { ...number, score: '20' }, []],
  ])('%s', (_, cells, expected) => {
    const [fill = []] = brief(plan({ indicators: [indicatorRow(13, cells)] }));
    expect(fill).toEqual(expected);
  });

  it('follows the linear formula of the standard', () => {
    const linear = standardById('vendor-linear') ?? national2020;
    const row = indicatorRow(13, { name: '单位成本', target: 5, actual: 6, weight: 10, score: '' });
    expect(brief(plan({ indicators: [row] }, linear))).toEqual([
      ['H13', 'indicator-score', 8, '=IF(D13=0,"",ROUND(MAX(0,MIN(F13,F13*(2*D13-E13)/D13)),2))'],
    ]);
  });

  it('fills a value, not a proportion, under a standard with a zero line', () => {
    const sichuan = standardById('sichuan-dept-2020') ?? national2020;
    const row = indicatorRow(13, { target: 100, actual: 140, weight: 10, score: '', name: '完成数量' });
    expect(brief(plan({ indicators: [row] }, sichuan))).toEqual([['H13', 'indicator-score', 0]]);
  });

  it('leaves the score cell of several rows to a person', () => {
    const row = indicatorRow(13, number, { scoreShared: 2 });
    expect(plan({ indicators: [row] })).toEqual([]);
  });

  it('does not hide decimals behind a whole-number format', () => {
    const typed = indicatorRow(14, { ...number, score: percent(20, '0', '20') });
    const shown = indicatorRow(15, { ...number, score: percent(20, '#,##0.00', '20.00') });
    expect(plan({ indicators: [indicatorRow(13, number), typed] })[0]?.numberFormat).toBe('0.00');
    expect(plan({ indicators: [indicatorRow(13, number), typed, shown] })[0]?.numberFormat).toBe('#,##0.00');
  });
});

describe('completion', () => {
  const row = (line: number, target: number, actual: number, completion: Parameters<typeof numberAt>[1]) =>
    indicatorRow(line, { name: '资助人数', target, actual, completion });

  it('is actual ÷ target', () => {
    expect(brief(plan({ indicators: [row(13, 52, 10, '')] }))).toEqual([
      ['I13', 'completion-rate', 0.1923, '=IF(D13=0,"",ROUND(E13/D13,4))'],
    ]);
  });

  it('stays at 100% where the column does', () => {
    const indicators = [row(13, 52, 100, ''), row(14, 95, 100, '100.00%')];
    expect(brief(plan({ indicators }))).toEqual([
      ['I13', 'completion-rate', 1, '=IF(D13=0,"",ROUND(MIN(1,E13/D13),4))'],
    ]);
  });

  it('goes above where the column does', () => {
    const indicators = [row(13, 52, 104, ''), row(14, 50, 100, '200%'), row(15, 95, 100, '100%')];
    expect(plan({ indicators })[0]?.value).toBe(2);
  });

  it('stays blank where lower is better', () => {
    const lower = indicatorRow(13, { name: '单位成本', target: 5, actual: 4, completion: '' });
    expect(plan({ indicators: [lower] })).toEqual([]);
  });
});

describe('total and grade', () => {
  const execution = fundRow(7, { adjusted: 100, executed: 90, weight: 10, score: '' });
  const row = (line: number, weight: number, score: number | '') =>
    indicatorRow(line, { name: '资助人数', target: 100, actual: 95, weight, score });
  const blanks = { total: totalRow(30, '', 100), grade: fieldAt('H31', '') };

  it('build on the scores of the same plan', () => {
    const fills = plan({ funds: [execution], indicators: [row(13, 50, 50), row(14, 40, '')], ...blanks });
    expect(brief(fills)).toEqual([
      ['H7', 'execution-score', 9, '=IF(D7=0,"",ROUND(MIN(F7,F7*E7/D7),2))'],
      ['H14', 'indicator-score', 38, '=IF(D14=0,"",ROUND(MAX(0,MIN(F14,F14*E14/D14)),2))'],
      ['H30', 'total-score', 97, '=ROUND(SUM(H7,H13:H14),2)'],
      ['H31', 'grade', '优'],
    ]);
    expect(fills.at(-2)?.derivation.text).toBe('9.00 + 50 + 38.00 = 97.00');
    expect(fills.at(-1)?.derivation.text).toBe('97.00 ≥ 90');
  });

  it('wait while one score is missing', () => {
    const manual = indicatorRow(14, { target: '显著提升', actual: '较好', weight: 40, score: '' });
    expect(brief(plan({ funds: [execution], indicators: [row(13, 50, 50), manual], ...blanks }))).toEqual([
      ['H7', 'execution-score', 9, '=IF(D7=0,"",ROUND(MIN(F7,F7*E7/D7),2))'],
    ]);
  });

  it('add typed text by value', () => {
    const typed = indicatorRow(13, { target: '≥10套', actual: '10套', weight: '100', score: '89.5' });
    expect(brief(plan({ indicators: [typed], ...blanks }))).toEqual([
      ['H30', 'total-score', 89.5],
      ['H31', 'grade', '良'],
    ]);
  });

  it('grade a typed total only when it is the sum', () => {
    const indicators = [row(13, 100, 59.99)];
    expect(brief(plan({ indicators, total: totalRow(30, 59.99, 100), grade: fieldAt('H31', '') }))).toEqual([
      ['H31', 'grade', '差'],
    ]);
    expect(plan({ indicators, total: totalRow(30, 95, 100), grade: fieldAt('H31', '') })).toEqual([]);
  });

  it('do not grade what is not out of 100', () => {
    expect(brief(plan({ indicators: [row(13, 80, 78)], ...blanks, total: totalRow(30, '', 80) }))).toEqual([
      ['H30', 'total-score', 78, '=ROUND(SUM(H13),2)'],
    ]);
  });

  it('leave a form without points alone', () => {
    const unscored = standardById('unscored') ?? national2020;
    expect(plan({ indicators: [row(13, 100, '')], ...blanks }, unscored)).toEqual([]);
  });
});
