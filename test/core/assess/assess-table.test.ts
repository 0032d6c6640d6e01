import { assessTable } from '../../../src/core/assess/assess-table';
import { standardById } from '../../../src/core/standards/all-standards';
import { national2020 } from '../../../src/core/standards/national-2020';
import type { Table } from '../../../src/core/table/table';
import { fundRow, indicatorRow, labelAt, numberAt, tableOf } from '../../support/table-builders';

const execution = fundRow(5, { adjusted: '100', executed: '90', weight: '10', rate: '90%', score: '9' });
const row = (line: number, weight: string, score: string) =>
  indicatorRow(line, { target: '≥10套', actual: '10套', weight, score });

const sums = (change: Partial<Table>, standard = national2020) => {
  const { total, weights } = assessTable(tableOf(change), standard);
  return { total: total?.derivation.text ?? null, weights: weights?.derivation.text ?? null };
};

describe('total and weights', () => {
  it('add execution and every indicator', () => {
    const table = { funds: [execution], indicators: [row(13, '50', '50'), row(14, '40', '38.5')] };
    expect(sums(table)).toEqual({ total: '9 + 50 + 38.5 = 97.5', weights: '10 + 50 + 40 = 100' });
  });

  it('name the cells they add', () => {
    const { total } = assessTable(
      tableOf({ funds: [execution], indicators: [row(13, '90', '90')] }),
      national2020,
    );
    expect(total?.derivation.from.map(({ a1 }) => a1)).toEqual(['H5', 'H13']);
    expect(total?.value.toString()).toBe('99');
  });

  it.each<[string, Partial<Table>, ReturnType<typeof sums>]>([
    [
      'a blank score leaves no total',
      { funds: [execution], indicators: [row(13, '50', '50'), row(14, '40', '')] },
      { total: null, weights: '10 + 50 + 40 = 100' },
    ],
    [
      'so does an unread one',
      { indicators: [row(13, '50', '50'), row(14, '50', '四十')] },
      { total: null, weights: '50 + 50 = 100' },
    ],
    [
      'a blank weight leaves no sum of weights',
      { indicators: [row(13, '50', '50'), row(14, '', '40')] },
      { total: '50 + 40 = 90', weights: null },
    ],
    [
      'execution without a score leaves no total',
      {
        funds: [fundRow(5, { adjusted: '100', executed: '90', weight: '10', score: '' })],
        indicators: [row(13, '90', '90')],
      },
      { total: null, weights: '10 + 90 = 100' },
    ],
    [
      'execution that the form does not score is left out',
      {
        funds: [fundRow(5, { adjusted: '100', executed: '90', rate: '90%' })],
        indicators: [row(13, '100', '98')],
      },
      { total: '98 = 98', weights: '100 = 100' },
    ],
    [
      'execution crossed out is left out',
      {
        funds: [fundRow(5, { adjusted: '100', executed: '90', weight: '/', score: '/' })],
        indicators: [row(13, '100', '98')],
      },
      { total: '98 = 98', weights: '100 = 100' },
    ],
    [
      'points repeated on component rows count once',
      {
        funds: [
          execution,
          fundRow(6, { adjusted: '50', executed: '50', weight: '10', score: '10' }, { role: 'part' }),
        ],
        indicators: [row(13, '90', '90')],
      },
      { total: '9 + 90 = 99', weights: '10 + 90 = 100' },
    ],
    [
      'a printed template row counts for nothing',
      {
        indicators: [
          row(13, '100', '98'),
          indicatorRow(14, { target: '', actual: '/', weight: '', score: '' }),
        ],
      },
      { total: '98 = 98', weights: '100 = 100' },
    ],
    ['a table without indicators has no sums', { funds: [execution] }, { total: null, weights: null }],
    [
      'a form without points has no sums',
      { indicators: [indicatorRow(13, { target: '≥10套', actual: '10套' })] },
      { total: null, weights: null },
    ],
  ])('%s', (_, table, expected) => {
    expect(sums(table)).toEqual(expected);
  });

  it('count a merged score cell once', () => {
    const shared = numberAt('H13', '20');
    const rows = [13, 14, 15].map((line) => ({
      ...indicatorRow(line, { target: '≥10套', actual: '10套' }),
      score: shared,
      scoreShared: 3,
    }));
    const assessment = assessTable(tableOf({ indicators: [...rows, row(16, '10', '10')] }), national2020);
    expect(assessment.total?.derivation.text).toBe('20 + 10 = 30');
    expect(assessment.indicators.map(({ score }) => score?.value.toString() ?? null)).toEqual([
      null,
      null,
      null,
      '10',
    ]);
  });
});

describe('the points of execution', () => {
  const score = (change: Partial<Table>, standard = national2020) =>
    assessTable(tableOf(change), standard).funds.map((fund) => fund.score?.derivation.text ?? null);
  const cells = { adjusted: '100', executed: '76' };

  it('come from the cell of the total row only', () => {
    const funds = [
      fundRow(5, { ...cells, weight: '10', score: '' }),
      fundRow(6, { ...cells, weight: '10', score: '' }, { role: 'part' }),
    ];
    expect(score({ funds })).toEqual(['10 × 76 ÷ 100 = 7.60', null]);
  });

  it('come from the label where there is no cell', () => {
    const funds = [fundRow(5, { ...cells, score: '' }, { label: labelAt('A5', '预算执行情况(20分)', 20) })];
    expect(score({ funds })).toEqual(['20 × 76 ÷ 100 = 15.20']);
  });

  it('come from the standard where the indicators leave exactly so many', () => {
    const funds = [fundRow(5, { ...cells, weight: '', score: '' })];
    expect(score({ funds, indicators: [row(13, '90', '90')] })).toEqual(['10 × 76 ÷ 100 = 7.60']);
    expect(score({ funds, indicators: [row(13, '100', '90')] })).toEqual([null]);
    expect(score({ funds, indicators: [row(13, '80', '80')] })).toEqual([null]);
    const hubei = standardById('hubei-2020') ?? national2020;
    expect(score({ funds, indicators: [row(13, '80', '80')] }, hubei)).toEqual(['20 × 76 ÷ 100 = 15.20']);
  });

  it('come from the standard where a score is typed and no points are printed anywhere', () => {
    const indicators = [indicatorRow(13, { target: '≥10套', actual: '10套', score: '80' })];
    expect(score({ funds: [fundRow(5, { ...cells, score: '7.6' })], indicators })).toEqual([
      '10 × 76 ÷ 100 = 7.60',
    ]);
    expect(score({ funds: [fundRow(5, { ...cells, score: '' })], indicators })).toEqual([null]);
  });

  it('are none where the form has no score cell for them', () => {
    expect(score({ funds: [fundRow(5, cells)], indicators: [row(13, '90', '90')] })).toEqual([null]);
  });
});
