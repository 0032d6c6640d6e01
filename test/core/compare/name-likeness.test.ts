import { nameKey } from '../../../src/core/compare/name-key';
import { nameLikeness } from '../../../src/core/compare/name-likeness';
import { fc } from '../../support/fast-check';

test.each([
  ['清运量（吨）', '清运量'],
  [' 参训 人员、满意度 ', '参训人员满意度'],
  ['ＶＲ课程', 'vr课程'],
  ['（其他）', '(其他)'],
])('%s is filed under %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test.each([
  ['培训人数', '参训人数', { score: 0.9, shared: '训人数', head: '训人数' }],
  ['培训人数', '培训天数', { score: 0.75, shared: '培训数', head: '' }],
  ['培训人数', '道路里程', { score: 0, shared: '', head: '' }],
  ['清运量（吨）', '清运量', { score: 1, shared: '清运量', head: '清运量' }],
  ['', '清运量', { score: 0, shared: '', head: '' }],
])('%s and %s', (one, other, expected) => {
  expect(nameLikeness(one, other)).toEqual(expected);
});

test('is the same both ways, never above 1, and 1 for a name with itself', () => {
  const name = fc.string({
    unit: fc.constantFrom(...Array.from('培训人数满意度完成率次ab（）')),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(name, name, (one, other) => {
      const { score } = nameLikeness(one, other);
      expect(nameLikeness(other, one).score).toBe(score);
      expect(score).toBeLessThanOrEqual(1);
      if (nameKey(one) !== '') expect(nameLikeness(one, one).score).toBe(1);
    }),
  );
});
