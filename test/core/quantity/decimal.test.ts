import Big from 'big.js';
import {
  decimalOf,
  decimalsOf,
  formatDecimal,
  formatPercent,
  roundHalfUp,
  signOf,
  timesPowerOfTen,
} from '../../../src/core/quantity/decimal';
import { fc } from '../../support/fast-check';

describe('decimalOf', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [1.1 * 1.1, '1.21'],
    [18372.1, '18372.1'],
    [0, '0'],
    [-10145.17, '-10145.17'],
    [1e21, '1e+21'],
    [985190000, '985190000'],
    [-0, '0'],
    [9007199254740991, '9007199254740990'],
  ])('%d stands for %s', (stored, meant) => {
    expect(decimalOf(stored).toString()).toBe(meant);
  });

  it.each([
    [0.0900000762939453, '0.09'],
    [-0.300000152587891, '-0.3'],
    [98.6999969482422, '98.7'],
  ])('takes the single-precision noise off %d', (stored, meant) => {
    expect(decimalOf(stored).toString()).toBe(meant);
  });

  it.each([
    ['a quotient', 27.8 / 29, '0.958620689655172'],
    ['an amount in 元 with its 分', 1500000700.55, '1500000700.55'],
    ['an amount in 亿元 down to the 分', 15.0000070055, '15.0000070055'],
  ])('leaves %s alone', (_, stored, exact) => {
    expect(decimalOf(stored).toString()).toBe(exact);
  });

  it('gives every amount of at most 15 digits back as typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 13), max: 10 ** 13 }),
        fc.integer({ min: 0, max: 8 }),
        (digits, places) => {
          const typed = new Big(digits).times(new Big(10).pow(-places));
          expect(decimalOf(typed.toNumber()).eq(typed)).toBe(true);
        },
      ),
    );
  });

  it('refuses what no cell stores', () => {
    expect(() => decimalOf(Number.NaN)).toThrow();
    expect(() => decimalOf(Number.POSITIVE_INFINITY)).toThrow();
  });
});

describe('roundHalfUp', () => {
  it.each([
    ['2.345', 2, '2.35'],
    ['-2.345', 2, '-2.35'],
    ['89.995', 2, '90'],
    ['1.005', 2, '1.01'],
    ['141415', -4, '140000'],
    ['145000', -4, '150000'],
    ['0.49', 0, '0'],
  ])('%s at %d decimals is %s', (value, decimals, rounded) => {
    expect(roundHalfUp(new Big(value), decimals).toString()).toBe(rounded);
  });
});

describe('formatDecimal', () => {
  it.each([
    ['90', 2, '90.00'],
    ['18372.1', 2, '18372.10'],
    ['-0.001', 2, '0.00'],
    ['1e+21', 0, '1000000000000000000000'],
    ['141415', -4, '140000'],
    ['0.0000001', 7, '0.0000001'],
  ])('%s at %d decimals reads %s', (value, decimals, text) => {
    expect(formatDecimal(new Big(value), decimals)).toBe(text);
  });
});

describe('formatPercent', () => {
  it.each([
    ['0.9', 2, '90.00%'],
    ['-0.3558', 2, '-35.58%'],
    ['3.4211', 0, '342%'],
    ['0.00005', 2, '0.01%'],
  ])('%s at %d decimals reads %s', (fraction, decimals, text) => {
    expect(formatPercent(new Big(fraction), decimals)).toBe(text);
  });
});

describe('decimalsOf', () => {
  it.each([
    ['0', 0],
    ['1.25', 2],
    ['1000', -3],
    ['0.009', 3],
  ])('%s needs %d', (value, decimals) => {
    expect(decimalsOf(new Big(value))).toBe(decimals);
  });
});

describe('signOf', () => {
  it.each([
    ['-0.001', -1],
    ['0.00', 0],
    ['-0', 0],
    ['12', 1],
  ])('of %s is %d', (text, sign) => {
    expect(signOf(new Big(text))).toBe(sign);
  });
});

describe('timesPowerOfTen', () => {
  it.each([
    ['12.5', 4, '125000'],
    ['12.5', -2, '0.125'],
    ['-3', 0, '-3'],
    ['0', 8, '0'],
  ])('moves the point of %s by %d', (text, power, moved) => {
    expect(timesPowerOfTen(new Big(text), power).toFixed()).toBe(moved);
  });
});
