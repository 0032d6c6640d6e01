import { format } from 'numfmt';
import type { CellValue } from '../../../src/core/grid/cell';
import { BUILTIN_FORMATS } from '../../../src/hosts/xlsx/read/builtin-formats';
import { createDisplayText } from '../../../src/hosts/xlsx/read/display-text';
import { fc } from '../../support/fast-check';

const display = createDisplayText(false);

test.each<[CellValue, string, string]>([
  [null, '0.00', ''],
  [true, '0.00', 'TRUE'],
  ['字', '0.00', '字'],
  ['字', '@', '字'],
  ['字', '"备注："@', '备注：字'],
  ['字', ';;;', ''],
  [5, ';;;', ''],
  [98, 'General', '98'],
  [0.1 + 0.2, 'General', '0.3'],
  [985.19, 'General', '985.19'],
  [12_345_678_901, 'General', '12345678901'],
  [123_456_789_012, 'General', '1.23457E+11'],
  [1 / 3, 'General', '0.333333333'],
  [-1 / 3, 'General', '-0.333333333'],
  [0.9287, '0.00%', '92.87%'],
  [0.86, '0%', '86%'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-1234.5, '#,##0.00;[Red]-#,##0.00', '-1,234.50'],
  [4.8, '0.0_ "分"', '4.8 分'],
  [46_022, 'yyyy"年"m"月"d"日"', '2025年12月31日'],
  [46_022, '[$-804]yyyy"年"m"月"', '2025年12月'],
  [0.75, '上午/下午h"时"mm"分"', '下午6时00分'],
  [5, 'this is [no format', '5'],
])('%j as %s shows %j', (value, code, text) => {
  expect(display(value, code)).toBe(text);
});

test('General shows numbers of any size as the formatter would', () => {
  const number = fc.tuple(fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: -8, max: 14 }));
  fc.assert(
    fc.property(number, ([digits, power]) => {
      const value = digits * 10 ** power;
      expect(display(value, 'General')).toBe(format('General', value, { locale: 'zh-CN' }));
    }),
    { numRuns: 5000 },
  );
});

test('every format that files name by number can be shown', () => {
  const shown = [...BUILTIN_FORMATS.values()].map((code) => display(45_291.75, code));
  expect(shown.filter((text) => text === '' || text.includes('NaN'))).toEqual([]);
  expect(display(45_291.75, BUILTIN_FORMATS.get(14) ?? '')).toBe('2023/12/31');
  expect(display(45_291.75, BUILTIN_FORMATS.get(31) ?? '')).toBe('2023年12月31日');
  expect(display(1234.5, BUILTIN_FORMATS.get(43) ?? '').trim()).toBe('1,234.50');
});

test('the 1904 calendar moves dates and nothing else', () => {
  const display1904 = createDisplayText(true);
  expect(display1904(43_829, 'yyyy/m/d')).toBe('2023/12/31');
  expect(display1904(43_829, '0')).toBe('43829');
});
