import type { CellLook, CellView } from '../../../../src/core/grid/sheet-view';
import { textRoom, type TextRoom } from '../../../../src/ui/sheet/draw/text-room';
import { SheetContent } from '../../../../src/ui/sheet/geometry/sheet-content';
import { sheetLayout } from '../../../../src/ui/sheet/geometry/sheet-layout';
import { cellView, plainLook, plainView } from '../plain-view';

const long = '部门整体支出绩效自评表填报说明';
const roomOf = (cell: CellView, look: Partial<CellLook> = {}, others: readonly CellView[] = []): TextRoom => {
  const view = plainView([], {
    rows: 1,
    columns: 6,
    looks: [{ ...plainLook, ...look }],
    cells: [cell, ...others],
  });
  return textRoom(cell, new SheetContent(view), sheetLayout(view, 1).columns, { left: 0, right: 5, zoom: 1 });
};

it('lets long text run into blank cells as far as it needs', () => {
  expect(roomOf(cellView(0, 1, long))).toEqual({ left: 0, right: 216 });
  expect(roomOf(cellView(0, 1, '短'))).toEqual({ left: 0, right: 0 });
});

it('stops at the first cell that shows something', () => {
  expect(roomOf(cellView(0, 1, long), {}, [cellView(0, 3, '×')])).toEqual({ left: 0, right: 72 });
});

it('runs to the side the text is aligned away from', () => {
  expect(roomOf(cellView(0, 4, long), { horizontal: 'right' })).toEqual({ left: 216, right: 0 });
  expect(roomOf(cellView(0, 2, long), { horizontal: 'center' })).toEqual({ left: 144, right: 216 });
});

it('keeps numbers, wrapped and turned text in their cells', () => {
  expect(roomOf(cellView(0, 1, '123456789012345678'))).toEqual({ left: 0, right: 0 });
  expect(roomOf(cellView(0, 1, long), { wrap: true })).toEqual({ left: 0, right: 0 });
  expect(roomOf(cellView(0, 1, long), { rotation: 90 })).toEqual({ left: 0, right: 0 });
});
