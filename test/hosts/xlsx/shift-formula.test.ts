import { shiftFormula } from '../../../src/hosts/xlsx/read/shift-formula';

test.each([
  ['A1', 'B3'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ['A:A+$B:B', 'B:B+$B:C'],
  ['1:1+$2:3', '3:3+$2:5'],
  ['"A1"&A1', '"A1"&B3'],
  ["'A1 表'!A1", "'A1 表'!B3"],
  ['数据源!A1', '数据源!B3'],
  ['预算A1', '预算A1'],
  ['LOG10(A1)', 'LOG10(B3)'],
  ['A1(1)', 'A1(1)'],
  ['表1[[#This Row],[A1]]*A1', '表1[[#This Row],[A1]]*B3'],
  ['[1]Sheet1!A1', '[1]Sheet1!B3'],
  ['A1.5+_A1+A1_', 'A1.5+_A1+A1_'],
  ['1E5+ABCD1', '1E5+ABCD1'],
  ['XFD1', '#REF!'],
  ['A1048575', '#REF!'],
])('%s filled two down and one right is %s', (formula, expected) => {
  expect(shiftFormula(formula, 2, 1)).toBe(expected);
});

test('a formula that stays where it is stays as it is', () => {
  expect(shiftFormula('a1+B2', 0, 0)).toBe('a1+B2');
});

test('a reference pushed off the sheet is lost', () => {
  expect(shiftFormula('A1+B2', -1, 0)).toBe('#REF!+B1');
});
