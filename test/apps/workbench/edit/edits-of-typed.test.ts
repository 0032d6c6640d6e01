import { editsOfTyped } from '../../../../src/apps/workbench/edit/edits-of-typed';
import { inputText } from '../../../../src/apps/workbench/edit/input-text';
import type { Cell } from '../../../../src/core/grid/cell';
import type { Grid } from '../../../../src/core/grid/grid';
import { fc } from '../../../support/fast-check';

const cell = (row: number, column: number, value: Cell['value'], more: Partial<Cell> = {}): Cell => ({
  row,
  column,
  type: typeof value === 'number' ? 'number' : 'text',
  value,
  text: String(value),
  formula: null,
  numberFormat: 'General',
  locked: true,
  ...more,
});

const grid: Grid = {
  sheet: 'S',
  hidden: false,
  protected: false,
  cells: [
    cell(0, 0, '题目'),
    cell(1, 0, 0.9287, { numberFormat: '0.00%' }),
    cell(1, 1, 5, { formula: '=A2*2' }),
    cell(1, 2, '001'),
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

const typed = (top: number, left: number, ...texts: string[][]): unknown[] =>
  editsOfTyped(grid, { sheet: 'S', top, left, texts }).map(({ at, ...rest }) => [at.a1, rest]);

test('a cell is edited as its formula, its percentage, or its text kept text', () => {
  expect(grid.cells.map(inputText)).toEqual(['题目', '92.87%', '=A2*2', "'001"]);
  expect(inputText(undefined)).toBe('');
});

test('typing says what the cell held, so that nothing typed meanwhile is lost', () => {
  expect(typed(1, 0, ['90%', '8', '002'])).toEqual([
    ['A2', { expected: 0.9287, value: 0.9 }],
    ['B2', { expected: '=A2*2', value: 8 }],
    ['C2', { expected: '001', value: 2 }],
  ]);
  expect(typed(4, 1, ['9'])).toEqual([['B5', { expected: null, value: 9 }]]);
});

test('a pasted block leaves alone what it would not change, and blanks over merged areas', () => {
  expect(typed(0, 0, ['新题目', '', 'x'], ['92.87%', '=A2*2', "'001"])).toEqual([
    ['A1', { expected: '题目', value: '新题目' }],
    ['C1', { expected: null, value: 'x' }],
  ]);
});

test('the text to begin with, typed again, changes nothing', () => {
  const value = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    fc.constantFrom('12%', '=A1', "'x", 'TRUE', '1,234', '-5'),
  );
  fc.assert(
    fc.property(value, fc.constantFrom('General', '@', '0.00'), (held, numberFormat) => {
      const only = cell(0, 0, held === '' ? null : held, { numberFormat });
      const texts = [[inputText(only)]];
      const one = { ...grid, merges: [], cells: [only] };
      expect(editsOfTyped(one, { sheet: 'S', top: 0, left: 0, texts })).toEqual([]);
    }),
  );
});
