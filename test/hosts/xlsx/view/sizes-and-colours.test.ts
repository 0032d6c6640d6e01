import { digitWidth } from '../../../../src/hosts/xlsx/view/digit-width';
import { columnPixels, rowPixels, standardColumnPixels } from '../../../../src/hosts/xlsx/view/pixel-size';
import { mixColours, tintColour } from '../../../../src/hosts/xlsx/view/tint-colour';

test.each<[string, number, number]>([
  ['Calibri', 11, 7],
  ['宋体', 9, 6],
  ['宋体', 10.5, 7],
  ['宋体', 11, 8],
  ['宋体', 12, 8],
  ['仿宋_GB2312', 12, 8],
  ['等线', 11, 8],
  ['微软雅黑', 11, 8],
  ['Arial', 10, 7],
  ['Times New Roman', 12, 8],
])('a digit of %s %d is %d pixels wide', (fontName, fontSize, width) => {
  expect(digitWidth({ fontName, fontSize })).toBe(width);
});

test('columns and rows are as wide and high as Excel says in its tooltips', () => {
  expect(columnPixels(9.140625, 7)).toBe(64);
  expect(columnPixels(7.28515625, 7)).toBe(51);
  expect(columnPixels(9, 8)).toBe(72);
  expect(columnPixels(0, 7)).toBe(0);
  expect(columnPixels(1e9, 7)).toBe(1785);
  expect(standardColumnPixels(8, 7)).toBe(64);
  expect(standardColumnPixels(8, 8)).toBe(72);
  expect([13.5, 14.25, 15, 45, 1e9].map(rowPixels)).toEqual([18, 19, 20, 60, 546]);
});

test.each<[string, number, string]>([
  ['#4472c4', 0.5999938962981048, '#b4c6e7'],
  ['#4472c4', -0.249977111117893, '#2f5597'],
  ['#ed7d31', 0.3999755851924192, '#f4b183'],
  ['#70ad47', 0.7999816888943144, '#e2efda'],
  ['#ffffff', -0.0499893185216834, '#f2f2f2'],
  ['#000000', 0.499984740745262, '#7f7f7f'],
])('%s with tint %d is what Excel shows, to a step of 255', (colour, tint, expected) => {
  const channels = (hex: string): number[] =>
    [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  const apart = channels(tintColour(colour, tint)).map((value, n) =>
    Math.abs(value - (channels(expected)[n] ?? -1)),
  );
  expect(Math.max(...apart)).toBeLessThanOrEqual(1);
});

test('a tint that is none leaves the colour', () => {
  expect(tintColour('#70ad47', 0)).toBe('#70ad47');
  expect(tintColour('#ed7d31', Number.NaN)).toBe('#ed7d31');
});

test('a mixture lies between its colours', () => {
  expect(mixColours('#000000', '#ffffff', 0.25)).toBe('#bfbfbf');
  expect(mixColours('#ff0000', '#0000ff', 1)).toBe('#ff0000');
});
