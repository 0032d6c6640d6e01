import { typedValue, type TypedContent } from '../../../../src/apps/workbench/edit/typed-value';

test.each<[string, string, TypedContent]>([
  ['', 'General', { value: null }],
  ['12', 'General', { value: 12 }],
  [' 12 ', 'General', { value: 12 }],
  ['-1,234.50', '0.00', { value: -1234.5 }],
  ['+3.', 'General', { value: 3 }],
  ['.5', 'General', { value: 0.5 }],
  ['1.5e3', 'General', { value: 1500 }],
  ['1,23', 'General', { value: '1,23' }],
  ['1e999', 'General', { value: '1e999' }],
  ['.', 'General', { value: '.' }],
  ['e5', 'General', { value: 'e5' }],
  ['≥95%', 'General', { value: '≥95%' }],
  ['95%', 'General', { value: 0.95, numberFormat: '0%' }],
  ['92.5％', 'General', { value: 0.925, numberFormat: '0.00%' }],
  ['92.87%', '0.0%', { value: 0.9287 }],
  ['100%', 'General', { value: 1, numberFormat: '0%' }],
  ['86', '0.00%', { value: 0.86 }],
  ['0.86', '0.00%', { value: 0.86 }],
  ['true', 'General', { value: true }],
  ['=A1+B1', 'General', { formula: '=A1+B1' }],
  ['=', 'General', { value: '=' }],
  ["'001", 'General', { value: '001' }],
  ['001', '@', { value: '001' }],
  ['=A1', '@', { value: '=A1' }],
  ['2023-1-5', 'General', { value: '2023-1-5' }],
  ['完成 2 次', 'General', { value: '完成 2 次' }],
])('%j in a cell formatted %s is %j', (text, format, content) => {
  expect(typedValue(text, format)).toEqual(content);
});
