import Big from 'big.js';
import { readdirSync, readFileSync } from 'node:fs';
import { daysInMonth } from '../../../src/core/quantity/calendar';
import { formatQuantity } from '../../../src/core/quantity/format-quantity';
import { ANSWERS } from '../../../src/core/quantity/parse-answer';
import { GRADES } from '../../../src/core/quantity/parse-grade';
import { parseQuantity } from '../../../src/core/quantity/parse-quantity';
import type { NumberQuantity, Quantity } from '../../../src/core/quantity/quantity';
import { UNITS } from '../../../src/core/quantity/unit-table';
import { fc } from '../../support/fast-check';

/** Big objects of equal value may differ inside, so values are compared as text. */
const plain = (quantity: Quantity): unknown =>
  JSON.parse(
    JSON.stringify(quantity, (_, value: unknown) => (value instanceof Big ? value.toFixed() : value)),
  );

const mended = (quantity: Quantity): unknown =>
  JSON.parse(
    JSON.stringify(plain(quantity), (key, value: unknown) => (key === 'malformations' ? [] : value)),
  );

/** A figure of up to 12 digits; as an integer with a power of ten, so that decimals below zero occur. */
const figure = (decimals: number, digits: number): Big => new Big(digits).times(new Big(10).pow(-decimals));

const anyUnit = fc.constantFrom('', '株丛'.charAt(1), ...UNITS.map(({ symbol }) => symbol));

const anyNumber: fc.Arbitrary<NumberQuantity> = fc
  .record({
    digits: fc.integer({ min: 0, max: 10 ** 12 }),
    decimals: fc.integer({ min: -9, max: 6 }),
    negative: fc.boolean(),
    comparison: fc.constantFrom(null, '>=', '>', '<=', '<', '=' as const),
    unit: anyUnit,
    period: fc.constantFrom(null, '年', '季', '月', '周', '日' as const),
    per: fc.constantFrom(null, '公厕', '亩', '人', '公里'),
    approximation: fc.constantFrom(null, 'about', 'over' as const),
    change: fc.constantFrom(undefined, undefined, 'up', 'down' as const),
  })
  .map(({ digits, decimals, negative, change, ...rest }) => {
    const places = rest.unit === '%' ? Math.abs(decimals) + 2 : decimals;
    const value = figure(places, change === undefined && negative ? -digits : digits);
    return {
      kind: 'number' as const,
      ...rest,
      value: change === 'down' ? value.neg() : value,
      decimals: places,
      malformations: [],
      ...(change === undefined ? {} : { change }),
    };
  })
  .filter(({ unit, value }) => unit !== '年' || value.abs().lt(1900));

/** What a bound of a range can carry. */
const withoutWords = ({ value, decimals, unit, period, per }: NumberQuantity): NumberQuantity => ({
  kind: 'number',
  comparison: null,
  approximation: null,
  malformations: [],
  ...{ value, decimals, unit, period, per },
});

const anyDate: fc.Arbitrary<Quantity> = fc
  .record({
    year: fc.option(fc.integer({ min: 1900, max: 2099 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
    deadline: fc.boolean(),
  })
  .map(({ day, ...date }) => ({
    kind: 'date',
    ...date,
    day: day && Math.min(day, daysInMonth(date.year, date.month)),
  }));

const words = [
  ...ANSWERS.flatMap(({ yes, no }) => [...yes, ...no]),
  ...GRADES.flatMap(({ ranks }) => ranks.flat()),
  ...[
    'A档',
    'B级',
    'C',
    'Ⅲ类',
    '二等',
    '一等奖',
    '达成预期指标',
    '部分达成年度指标',
    '未达成预期指标',
    '/',
    '',
    '显著提升',
  ],
];

const published = readdirSync('test/corpus/tables').flatMap((file) => {
  const { grid } = JSON.parse(readFileSync(`test/corpus/tables/${file}`, 'utf8')) as {
    grid: { v: unknown }[][];
  };
  return grid.flat().flatMap(({ v }) => (typeof v === 'string' ? [v, ...v.split('\n')] : []));
});

describe('formatQuantity', () => {
  it('writes any number so that it reads as the same number', () => {
    fc.assert(
      fc.property(anyNumber, (quantity) => {
        expect(plain(parseQuantity(formatQuantity(quantity)))).toEqual(plain(quantity));
      }),
      { numRuns: 1500 },
    );
  });

  it('writes any range so that it reads as the same range', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 1, max: 1e6 }), (number, width) => {
        const low = withoutWords(number);
        const high = { ...low, value: low.value.plus(figure(low.decimals, width)) };
        fc.pre(high.unit !== '年' || high.value.lt(1900));
        const range: Quantity = { kind: 'range', low, high };
        expect(plain(parseQuantity(formatQuantity(range)))).toEqual(plain(range));
      }),
      { numRuns: 700 },
    );
  });

  it('writes any date so that it reads as the same date', () => {
    fc.assert(
      fc.property(anyDate, (quantity) => {
        expect(parseQuantity(formatQuantity(quantity))).toEqual(quantity);
      }),
    );
    const year: Quantity = { kind: 'date', year: 2019, month: null, day: null, deadline: false };
    expect(parseQuantity(formatQuantity(year))).toEqual(year);
  });

  it.each(words)('gives %s a text that reads the same', (word) => {
    const quantity = parseQuantity(word);
    expect(quantity.kind).toBe(word === '显著提升' ? 'prose' : quantity.kind);
    expect(parseQuantity(formatQuantity(quantity))).toEqual(quantity);
  });

  it('is stable over every text of the published tables, typing oddities apart', () => {
    expect(published.length).toBeGreaterThan(1500);
    for (const text of published) {
      for (const side of ['target', 'actual'] as const) {
        const quantity = parseQuantity(text, side);
        expect([text, mended(parseQuantity(formatQuantity(quantity), side))]).toEqual([
          text,
          mended(quantity),
        ]);
      }
    }
  });
});
