import { columnWindow } from '../../../../src/ui/sheet/geometry/column-window';
import { sheetLayout } from '../../../../src/ui/sheet/geometry/sheet-layout';
import { plainView } from '../plain-view';

const wide = sheetLayout(plainView([], { rows: 1, columns: 100, frozen: { rows: 0, columns: 2 } }), 1);
const narrow = sheetLayout(plainView([], { rows: 1, columns: 10 }), 1);

it('draws all columns of an ordinary sheet', () => {
  expect(columnWindow(narrow, { start: 0, size: 720 }, null)).toEqual({ left: 0, right: 9 });
});

it('draws what is seen of a wide sheet, with half as much on both sides', () => {
  expect(columnWindow(wide, { start: 0, size: 720 }, null)).toEqual({ left: 2, right: 15 });
  expect(columnWindow(wide, { start: 3600, size: 720 }, null)).toEqual({ left: 45, right: 65 });
  expect(columnWindow(wide, { start: 6480, size: 720 }, null)).toEqual({ left: 85, right: 99 });
});

it('keeps what is drawn as long as it covers what is seen', () => {
  const now = columnWindow(wide, { start: 3600, size: 720 }, null);
  expect(columnWindow(wide, { start: 3700, size: 720 }, now)).toBe(now);
  expect(columnWindow(wide, { start: 4100, size: 720 }, now)).not.toBe(now);
});
