import { parseQuantity } from '../../../src/core/quantity/parse-quantity';
import type { NumberQuantity } from '../../../src/core/quantity/quantity';
import { unitsRelation } from '../../../src/core/quantity/units-relation';

const number = (text: string): NumberQuantity => {
  const quantity = parseQuantity(text);
  if (quantity.kind !== 'number') throw new Error(`${text} is ${quantity.kind}`);
  return quantity;
};

describe('unitsRelation', () => {
  it.each([
    ['≥38套', '130 套', 'same'],
    ['390万平方米', '393.41m²', 'same'],
    ['≤90万元', '900000元', 'same'],
    ['1%', '9‰', 'same'],
    ['50', '60', 'same'],
    ['100亩', '66667平方米', 'convertible'],
    ['2年', '24个月', 'convertible'],
    ['1天', '24小时', 'convertible'],
    ['≤90万元', '90', 'assumed'],
    ['100', '98%', 'assumed'],
    ['120株', '120棵', 'different'],
    ['735人次', '735人', 'different'],
    ['2%', '2个百分点', 'different'],
    ['80%', '500株', 'different'],
    ['3次/公厕', '3次/人', 'different'],
    ['3次/公厕', '3次', 'same'],
  ])('%s and %s are %s', (a, b, relation) => {
    expect(unitsRelation(number(a), number(b))).toBe(relation);
    expect(unitsRelation(number(b), number(a))).toBe(relation);
  });
});
