import { standardById } from '../../../src/core/standards/all-standards';
import { national2020 } from '../../../src/core/standards/national-2020';
import { overridesOf, thresholdsOf } from '../../../src/ui/settings/thresholds';

it('shows the figures of a standard as people write them, and reads them back unchanged', () => {
  expect(thresholdsOf(national2020)).toEqual({
    overachievement: '130',
    execution: '10',
    reverse: 'ratio',
    full: '80',
    partial: '60',
  });
  for (const standard of [national2020, standardById('hubei-2020')]) {
    if (standard === null) throw new Error('no standard');
    expect(overridesOf(thresholdsOf(standard), standard)).toEqual({});
  }
});

it.each([
  ['overachievement', ''],
  ['overachievement', '90'],
  ['overachievement', 'x'],
  ['execution', '-1'],
  ['execution', '101'],
  ['full', '50'],
  ['partial', '81'],
])('takes no %s of "%s"', (figure, typed) => {
  expect(overridesOf({ ...thresholdsOf(national2020), [figure]: typed }, national2020)).toBeNull();
});

it('overrides only what was changed, as fractions', () => {
  const typed = thresholdsOf(national2020);
  expect(overridesOf({ ...typed, overachievement: '150' }, national2020)).toEqual({
    overachievementReason: 1.5,
  });
  expect(overridesOf({ ...typed, execution: '20', reverse: 'linear', full: '85.5' }, national2020)).toEqual({
    executionWeight: 20,
    reverseMethod: 'linear',
    qualitativeBands: [0.855, 0.6, 0],
  });
});
