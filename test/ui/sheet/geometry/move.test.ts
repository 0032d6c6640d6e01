import { moved, type Move } from '../../../../src/ui/sheet/geometry/move';
import { MergeMap } from '../../../../src/ui/sheet/geometry/merge-map';
import { sheetLayout } from '../../../../src/ui/sheet/geometry/sheet-layout';
import { plainView } from '../plain-view';

// Row 1 is hidden; B3:C4 is merged.
const view = plainView([], {
  rows: 6,
  columns: 4,
  rowHeights: [20, 0, 20, 20, 20, 20],
  merges: [{ top: 2, left: 1, bottom: 3, right: 2 }],
});
const ground = { layout: sheetLayout(view, 1), merges: new MergeMap(view.merges), pageHeight: 40 };
const go = (row: number, column: number, move: Move): string => {
  const to = moved({ row, column }, move, ground);
  return to === null ? 'nowhere' : `${to.row},${to.column}`;
};

it('passes over hidden rows and through merged areas, and keeps the column on the way', () => {
  expect(go(0, 2, 'down')).toBe('2,2');
  expect(go(2, 2, 'down')).toBe('4,2');
  expect(go(4, 1, 'up')).toBe('3,1');
  expect(go(3, 1, 'up')).toBe('0,1');
  expect(go(2, 1, 'right')).toBe('2,3');
  expect(go(3, 3, 'left')).toBe('3,2');
});

it('stays where nothing follows', () => {
  expect(go(0, 0, 'up')).toBe('0,0');
  expect(go(5, 3, 'right')).toBe('5,3');
});

it('goes to the ends of the row and of the sheet, and by pages', () => {
  expect(go(4, 2, 'row-start')).toBe('4,0');
  expect(go(4, 2, 'row-end')).toBe('4,3');
  expect(go(4, 2, 'sheet-start')).toBe('0,0');
  expect(go(0, 0, 'sheet-end')).toBe('5,3');
  expect(go(0, 1, 'page-down')).toBe('3,1');
  expect(go(5, 1, 'page-down')).toBe('5,1');
  expect(go(4, 1, 'page-up')).toBe('2,1');
});

it('goes on from row to row and ends at the ends of the sheet', () => {
  expect(go(0, 3, 'next')).toBe('2,0');
  expect(go(2, 0, 'previous')).toBe('0,3');
  expect(go(5, 3, 'next')).toBe('nowhere');
  expect(go(0, 0, 'previous')).toBe('nowhere');
});
