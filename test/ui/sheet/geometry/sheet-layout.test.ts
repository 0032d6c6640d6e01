import { pieceWithin, sheetLayout } from '../../../../src/ui/sheet/geometry/sheet-layout';
import { plainView } from '../plain-view';

it('lets go of frozen rows that would fill every screen', () => {
  const frozenRows = (rows: number): number =>
    sheetLayout(plainView([], { rows: 5000, columns: 2, frozen: { rows, columns: 0 } }), 1).frozen.rows;
  expect(frozenRows(4)).toBe(4);
  expect(frozenRows(4000)).toBe(0);
});

it('measures the piece of a merged area within bounds by what is shown of it', () => {
  const view = plainView([], { rows: 6, columns: 4, rowHeights: [20, 20, 0, 20, 20, 20] });
  const area = { top: 1, left: 0, bottom: 4, right: 2 };
  const layout = sheetLayout(view, 1);
  expect(pieceWithin(layout, area, { top: 2, left: 1, bottom: 5, right: 3 })).toMatchObject({
    row: 3,
    column: 1,
    rowSpan: 2,
    columnSpan: 2,
    width: 144,
    height: 40,
  });
  expect(pieceWithin(layout, area, { top: 2, left: 0, bottom: 2, right: 3 })).toBeNull();
});
