import { figuresOf } from '../../../../src/core/rules/shared/figures-of';

describe('figuresOf', () => {
  test.each([
    ['90 ÷ 100 = 90.00%', '90 ÷ 100'],
    ['37 ÷ 40 = 92.5% = 9.25', '37 ÷ 40 = 92.5%'],
    ['12 ≥ 10', '12 ≥ 10'],
  ])('takes the result off %s', (text, figures) => {
    expect(figuresOf({ text, from: [] })).toBe(figures);
  });
});
