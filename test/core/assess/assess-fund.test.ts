import Big from 'big.js';
import { assessFund } from '../../../src/core/assess/assess-fund';
import type { Operand } from '../../../src/core/assess/operand';
import { standardById } from '../../../src/core/standards/all-standards';
import { national2020 } from '../../../src/core/standards/national-2020';
import type { Standard } from '../../../src/core/standards/standard';
import { fundRow, numberAt } from '../../support/table-builders';

const points = (value: number): Operand => ({
  value: new Big(value),
  text: String(value),
  from: [{ sheet: '自评表', a1: 'F5' }],
});

const initialFirst: Standard = { ...national2020, executionDenominator: 'initial' };

describe('the denominator', () => {
  it.each([
    ['adjusted', { initial: '100', adjusted: '200' }, national2020, 'adjusted', '200'],
    ['initial where the form has no adjusted column', { initial: '100' }, national2020, 'initial', '100'],
    ['initial by the standard', { initial: '100', adjusted: '200' }, initialFirst, 'initial', '100'],
    ['adjusted where the form has no initial column', { adjusted: '200' }, initialFirst, 'adjusted', '200'],
  ])('is %s', (_, cells, standard, column, value) => {
    const { denominator } = assessFund(fundRow(5, { ...cells, executed: '50' }), null, standard);
    expect(denominator?.column).toBe(column);
    expect(denominator?.value.toString()).toBe(value);
  });

  it('is unknown while the column that counts is blank', () => {
    const { denominator, rate } = assessFund(
      fundRow(5, { initial: '100', adjusted: '', executed: '50' }),
      null,
      national2020,
    );
    expect(denominator).toBeNull();
    expect(rate).toBeNull();
  });
});

describe('the rate', () => {
  it('names its figures as shown and the cells it uses', () => {
    const { rate } = assessFund(
      fundRow(5, { adjusted: '4,753.66', executed: '3824.26' }),
      null,
      national2020,
    );
    expect(rate?.derivation).toEqual({
      text: '3824.26 ÷ 4753.66 = 80.45%',
      from: [
        { sheet: '自评表', a1: 'E5' },
        { sheet: '自评表', a1: 'D5' },
      ],
    });
  });

  it('shows as many decimals as the cell when those are more', () => {
    const { rate } = assessFund(
      fundRow(5, { adjusted: '3', executed: '1', rate: '33.333%' }),
      null,
      national2020,
    );
    expect(rate?.derivation.text).toBe('1 ÷ 3 = 33.333%');
  });

  it('is not defined over nothing', () => {
    expect(
      assessFund(fundRow(5, { adjusted: '0', executed: '1.8' }), points(10), national2020),
    ).toMatchObject({
      rate: null,
      score: null,
    });
  });
});

describe('the score', () => {
  const scoreOf = (cells: Parameters<typeof fundRow>[1], standard = national2020, weight = 10) =>
    assessFund(fundRow(5, cells), points(weight), standard).score;

  it('is the share of the points', () => {
    const score = scoreOf({ initial: '985.19', executed: '914.97' });
    expect(score?.derivation.text).toBe('10 × 914.97 ÷ 985.19 = 9.29');
    expect(score?.value.round(6).toString()).toBe('9.287244');
  });

  it('never exceeds the points', () => {
    const score = scoreOf({ adjusted: '1172.55', executed: '1268.72' });
    expect(score?.value.toString()).toBe('10');
    expect(score?.derivation.text).toBe('1268.72 ≥ 1172.55: 10 × 100% = 10.00');
  });

  it('never falls below nothing', () => {
    const score = scoreOf({ adjusted: '100', executed: '-5' });
    expect(score?.value.toString()).toBe('0');
    expect(score?.derivation.text).toBe('−5 < 0: 10 × 0% = 0.00');
  });

  it.each([
    ['76%', '10 × 76% = 7.60'],
    ['108.2%', '108.2% ≥ 100%: 10 × 100% = 10.00'],
    ['-3%', '−3% < 0%: 10 × 0% = 0.00'],
  ])('follows the typed rate %s where the amounts are not there', (rate, text) => {
    expect(scoreOf({ initial: '', adjusted: '', executed: '', rate })?.derivation.text).toBe(text);
  });

  it('does not follow a typed rate over a budget of nothing', () => {
    expect(scoreOf({ adjusted: '0', executed: '0', rate: '100%' })).toBeNull();
  });

  it('is not given by a standard without points', () => {
    const unscored = standardById('unscored') ?? national2020;
    expect(scoreOf({ adjusted: '100', executed: '50' }, unscored)).toBeNull();
  });
});

describe('the adjustment', () => {
  it('is signed, and its rate is over the initial budget', () => {
    const { adjustment, adjustmentRate } = assessFund(
      fundRow(5, { initial: '28517.27', adjusted: '18372.10' }),
      null,
      national2020,
    );
    expect(adjustment?.value.toString()).toBe('-10145.17');
    expect(adjustment?.derivation.text).toBe('18372.10 − 28517.27 = −10145.17');
    expect(adjustmentRate?.derivation.text).toBe('−10145.17 ÷ 28517.27 = −35.58%');
    expect(adjustmentRate?.derivation.from.map(({ a1 }) => a1)).toEqual(['D5', 'C5']);
  });

  it('takes the typed adjustment where the form has no adjusted column', () => {
    const { adjustment, adjustmentRate } = assessFund(
      fundRow(5, { initial: '200', adjustment: '50' }),
      null,
      national2020,
    );
    expect(adjustment).toBeNull();
    expect(adjustmentRate?.derivation.text).toBe('50 ÷ 200 = 25.00%');
    expect(adjustmentRate?.value.toString()).toBe('0.25');
  });

  it('has no rate over an initial budget of nothing', () => {
    const { adjustment, adjustmentRate } = assessFund(
      fundRow(5, { initial: '0', adjusted: '1.8' }),
      null,
      national2020,
    );
    expect(adjustment?.derivation.text).toBe('1.8 − 0 = 1.8');
    expect(adjustmentRate).toBeNull();
  });

  it('writes a negative subtrahend in brackets', () => {
    const fund = fundRow(5, { initial: '-5', adjusted: '10' });
    expect(assessFund(fund, null, national2020).adjustment?.derivation.text).toBe('10 − (−5) = 15');
  });

  it('computes in the unit of the table, not of the cell', () => {
    const fund = {
      ...fundRow(5, { initial: '100' }),
      adjusted: numberAt('D5', '1500000元', { number: new Big(150), decimals: 0 }),
    };
    expect(assessFund(fund, null, national2020).adjustment?.value.toString()).toBe('50');
  });
});
