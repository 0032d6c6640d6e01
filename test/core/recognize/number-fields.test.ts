import { amountField, pointsField, rateField } from '../../../src/core/recognize/number-fields';
import type { Field } from '../../../src/core/table/field';

const field = (value: string | number, text = String(value)): Field => ({
  at: { sheet: '自评表', a1: 'B2' },
  row: 1,
  column: 1,
  type: typeof value === 'number' ? 'number' : 'text',
  value,
  text,
  formula: null,
  numberFormat: 'General',
  editable: true,
  fillable: false,
});

const shown = ({ number, decimals }: ReturnType<typeof amountField>): string =>
  `${number?.toString() ?? 'null'} @${String(decimals)}`;

test.each([
  [field('15,914.14'), '15914.14 @2'],
  [field('4753.66万元'), '4753.66 @2'],
  [field('2.6亿元'), '26000 @0'],
  [field('8000元'), '0.8 @4'],
  [field(0.1 + 0.2, '0.3'), '0.3 @1'],
  [field('——'), 'null @0'],
  [field('约30'), 'null @0'],
  [field('98%'), 'null @0'],
])('an amount in 万元 from %j', (given, expected) => {
  expect(shown(amountField(given, '万元'))).toBe(expected);
});

test.each([
  [field('86%'), false, '0.86 @2'],
  [field(0.8863, '88.6%'), false, '0.8863 @3'],
  [field(0.958, '0.958'), false, '0.958 @3'],
  [field(25, '25'), false, '0.25 @2'],
  [field(25, '25'), true, '0.25 @2'],
  [field('1'), true, '0.01 @2'],
  [field('-35.58%'), false, '-0.3558 @4'],
  [field(1, '1'), false, '1 @0'],
  [field('--%'), false, 'null @0'],
])('a rate from %j under a percent header: %s', (given, percent, expected) => {
  expect(shown(rateField(given, percent))).toBe(expected);
});

test.each([
  [field('9.5分'), '9.5 @1'],
  [field('20.00'), '20 @2'],
  [field('100%'), 'null @0'],
  [field('-'), 'null @0'],
])('points from %j', (given, expected) => {
  expect(shown(pointsField(given))).toBe(expected);
});
