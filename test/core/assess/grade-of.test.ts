import Big from 'big.js';
import { gradeOf } from '../../../src/core/assess/grade-of';
import { national2020 } from '../../../src/core/standards/national-2020';

describe('gradeOf', () => {
  it.each([
    ['100', '优'],
    ['90', '优'],
    ['89.996', '优'],
    ['89.995', '优'],
    ['89.994', '良'],
    ['80', '良'],
    ['79.99', '中'],
    ['60', '中'],
    ['59.99', '差'],
    ['0', '差'],
  ])('grades %s as %s', (total, grade) => {
    expect(gradeOf(new Big(total), national2020)).toBe(grade);
  });

  it('has no grade below nothing', () => {
    expect(gradeOf(new Big(-1), national2020)).toBeNull();
  });
});
