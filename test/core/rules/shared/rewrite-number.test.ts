import Big from 'big.js';
import { rewriteNumber } from '../../../../src/core/rules/shared/rewrite-number';
import type { NumberField } from '../../../../src/core/table/field';

const rate = { decimals: 4, numberFormat: '0.00%' };

const cell = (given: Partial<NumberField>): NumberField => ({
  at: { sheet: '自评表', a1: 'G7:H7' },
  row: 6,
  column: 6,
  type: 'number',
  value: 1,
  text: '100%',
  number: new Big(1),
  decimals: 2,
  formula: null,
  numberFormat: '0%',
  fillable: false,
  editable: true,
  ...given,
});

const edits = (given: Partial<NumberField>): unknown =>
  rewriteNumber(cell(given), new Big('0.804488'), rate).fix?.edits;
const at = { sheet: '自评表', a1: 'G7' };

describe('rewriteNumber', () => {
  test('rounds, keeps the format of a number, and names the first cell of a merged area', () => {
    expect(rewriteNumber(cell({}), new Big('0.804488'), rate)).toEqual({
      fix: { kind: 'review', edits: [{ at, expected: 1, value: 0.8045 }] },
    });
  });

  test('keeps to bare percentages where the cell holds one', () => {
    expect(edits({ value: 84.05, number: new Big('0.8405'), numberFormat: 'General' })).toEqual([
      { at, expected: 84.05, value: 80.45 },
    ]);
  });

  test('writes a number with a format in place of text', () => {
    expect(edits({ type: 'text', value: '100%', text: '100%' })).toEqual([
      { at, expected: '100%', value: 0.8045, numberFormat: '0.00%' },
    ]);
  });

  test('survives the binary noise of a stored number', () => {
    expect(edits({ value: 0.30000000000000004, number: new Big('0.3') })).toEqual([
      { at, expected: 0.30000000000000004, value: 0.8045 },
    ]);
  });

  test.each<[string, Partial<NumberField>]>([
    ['a cell that may not be changed', { editable: false }],
    ['a cell that was not read', { type: 'text', value: '约八成', text: '约八成', number: null }],
    [
      'text with a unit of its own',
      { type: 'text', value: '9000元', text: '9000元', number: new Big('0.9') },
    ],
    ['a stored number of another scale', { value: 7, number: new Big(1) }],
  ])('offers nothing for %s', (_, given) => {
    expect(rewriteNumber(cell(given), new Big('0.8'), rate)).toEqual({});
  });
});
