import Big from 'big.js';
import { paneEngine } from '../../../src/ui/pane-engine';
import { headerColumns, isEnough } from '../../../src/ui/results/header-cells';
import { indicatorFigures } from '../../../src/ui/results/indicator-figures';
import { placesMeet } from '../../../src/ui/results/places-meet';
import { showPercent, showValue } from '../../../src/ui/results/show-value';
import { uncheckedReasons } from '../../../src/ui/results/unchecked-reasons';
import { problemTable } from '../sheets';

it.each([
  [0.8045, '0.00%', '80.45%'],
  [0.8045, '0%', '80%'],
  [8.0449, '0.00', '8.04'],
  [8.045, '0.00', '8.05'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-1234567, '#,##0', '-1,234,567'],
  [1234.5, '#,##0.0000', '1,234.5000'],
  [9.3, 'General', '9.3'],
  [9.3, '0.0_ ;[Red]-0.0 ', '9.3'],
  ['优', 'General', '优'],
  [null, '0.00', ''],
])('shows %p as %s: %s', (value, format, shown) => {
  expect(showValue(value, format)).toBe(shown);
});

it('shows a percentage without idle zeros', () => {
  expect([new Big('3.42105'), new Big('0.9'), new Big('0')].map((each) => showPercent(each, 2))).toEqual([
    '342.11%',
    '90%',
    '0%',
  ]);
});

it.each([
  ['G7', 'G7', true],
  ['A9:A10', 'A10', true],
  ['A9:A10', 'B10', false],
  ['A:A', 'A1', false],
])('%s and %s have a cell in common: %p', (one, other, meet) => {
  expect(placesMeet({ sheet: 'x', a1: one }, { sheet: 'x', a1: other })).toBe(meet);
  expect(placesMeet({ sheet: 'x', a1: one }, { sheet: 'y', a1: other })).toBe(false);
});

it('prints the figures of each row, and a computed score only where it differs', () => {
  const [table] = paneEngine.check(problemTable()).tables;
  if (table === undefined) throw new Error('no table');
  const { indicators, standard } = table.assessment;
  const figures = indicators.map((row) => indicatorFigures(row, standard));
  expect(
    figures.map(({ rate, score, weight, shouldBe, isTooHigh }) => [rate, score, weight, shouldBe, isTooHigh]),
  ).toEqual([
    ['342.11%', '20', '20', null, false],
    ['95%', '20', '20', '19', true],
    [expect.stringMatching(/^105\.26%$/u), '20', '20', null, false],
    [null, '18', '20', null, false],
    [null, null, '10', null, false],
  ]);
});

it('says why something was not checked, once a reason, but asks about a missing direction', () => {
  const reasons = uncheckedReasons(paneEngine.check(problemTable()).tables, paneEngine.localeOf('zh-CN'));
  expect(reasons.map(({ reason, cells }) => [reason, cells.map(({ a1 }) => a1)])).toEqual([
    ['单元格空白', ['G4', 'G10']],
  ]);
  expect(reasons[0]?.rules).toContain('总分等于各项得分之和');
});

it('lists the columns of a header row, merged cells speaking for all of theirs', () => {
  const columns = headerColumns(problemTable(), 1);
  expect(columns.slice(0, 4).map(({ name, text }) => `${name} ${text}`)).toEqual([
    'A 部门名称',
    'B 某某区城市管理局',
    'C 某某区城市管理局',
    'D 某某区城市管理局',
  ]);
  expect(columns).toHaveLength(8);
});

it('takes a mapping for enough when it has names and something about them', () => {
  expect(isEnough({ columns: [{ column: 0, role: 'name' }] })).toBe(false);
  expect(isEnough({ columns: [{ column: 1, role: 'score' }] })).toBe(false);
  expect(
    isEnough({
      columns: [
        { column: 0, role: 'level3' },
        { column: 1, role: 'score' },
      ],
    }),
  ).toBe(true);
});
