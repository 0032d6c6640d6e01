import type { SheetView } from '../../../../src/core/grid/sheet-view';
import { pieceWithin, sheetLayout } from '../../../../src/ui/sheet/geometry/sheet-layout';
import { SheetContent } from '../../../../src/ui/sheet/geometry/sheet-content';
import { edgeLines, GRID_LINE, type EdgeLines } from '../../../../src/ui/sheet/look/edge-line';
import { cellView, plainLook, plainView } from '../plain-view';

const thin = { style: 'thin', colour: '#000000' } as const;
const medium = { style: 'medium', colour: '#ff0000' } as const;

const edges = (view: SheetView, row: number, column: number): EdgeLines => {
  const content = new SheetContent(view);
  const layout = sheetLayout(view, 1);
  const everything = { top: 0, left: 0, bottom: view.rows - 1, right: view.columns - 1 };
  const piece = pieceWithin(layout, content.merges.areaAt(row, column), everything);
  if (piece === null) throw new Error('hidden');
  return edgeLines(content, layout, piece);
};

it('draws the grid where nothing else is, and nothing where the sheet shows no grid', () => {
  expect(edges(plainView([['', '']]), 0, 0)).toEqual({
    right: GRID_LINE,
    bottom: GRID_LINE,
    top: null,
    left: null,
  });
  expect(edges(plainView([['', '']], { showGridLines: false }), 0, 0).right).toBe('1px solid transparent');
});

it("draws a neighbour's border, also across a hidden column", () => {
  const view = plainView([], {
    rows: 1,
    columns: 3,
    columnWidths: [72, 0, 72],
    looks: [plainLook, { ...plainLook, left: medium }],
    cells: [cellView(0, 0, 'a'), cellView(0, 2, 'b', { look: 1 })],
  });
  expect(edges(view, 0, 0).right).toBe('2px solid #ff0000');
});

it('covers the grid with a fill from either side, but no border', () => {
  const view = plainView([], {
    rows: 2,
    columns: 3,
    looks: [
      { ...plainLook, fill: '#ffeecc' },
      { ...plainLook, right: thin },
    ],
    cells: [cellView(0, 1, 'a'), cellView(1, 0, 'b', { look: 1 }), cellView(1, 1, 'c')],
  });
  expect(edges(view, 0, 0).right).toBe('1px solid #ffeecc');
  expect(edges(view, 0, 1).right).toBe('1px solid #ffeecc');
  expect(edges(view, 1, 0).right).toBe('1px solid #000000');
});

it('draws the far sides of a merged area, and the first sides of the sheet', () => {
  const look = { ...plainLook, top: thin, left: thin, right: medium, bottom: medium };
  const view = plainView([], {
    rows: 4,
    columns: 4,
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    looks: [look],
    cells: [cellView(0, 0, 'a')],
  });
  expect(edges(view, 0, 0)).toEqual({
    top: '1px solid #000000',
    left: '1px solid #000000',
    right: '2px solid #ff0000',
    bottom: '2px solid #ff0000',
  });
});
