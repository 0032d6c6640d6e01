import { editsOf } from '../../../src/core/fill/edits-of';
import type { Fill } from '../../../src/core/fill/fill';

const at = { sheet: '自评表', a1: 'G7' };
const derivation = { text: '90 ÷ 100 = 90.00%', from: [] };
const plain: Fill = { at, kind: 'execution-rate', value: 0.9, numberFormat: '0.00%', derivation };
const live: Fill = { ...plain, formula: '=IF(D7=0,"",ROUND(E7/D7,4))' };

describe('editsOf', () => {
  it('writes the formula with its value into a cell it expects to be blank', () => {
    expect(editsOf([live], { values: false })).toEqual([
      { at, expected: null, value: 0.9, formula: '=IF(D7=0,"",ROUND(E7/D7,4))', numberFormat: '0.00%' },
    ]);
  });

  it('writes only the value on request, or where there is no formula', () => {
    const expected = [{ at, expected: null, value: 0.9, numberFormat: '0.00%' }];
    expect(editsOf([live], { values: true })).toStrictEqual(expected);
    expect(editsOf([plain], { values: false })).toStrictEqual(expected);
  });
});
