import { SheetContent } from '../../../../src/ui/sheet/geometry/sheet-content';
import { editedBlock } from '../../../../src/ui/sheet/input/edited-block';
import { plainView } from '../plain-view';

it('is the smallest block around the cells; what lies between keeps its text, covered cells are blank', () => {
  const view = plainView(
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ],
    { merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] },
  );
  const content = new SheetContent(view);
  const cells = [
    { row: 2, column: 2, text: 'X' },
    { row: 0, column: 1, text: '' },
  ];
  expect(editedBlock(cells, content, (row, column) => `=${row}${column}`)).toEqual({
    sheet: '自评表',
    top: 0,
    left: 1,
    texts: [
      ['', '=02'],
      ['=11', '=12'],
      ['', 'X'],
    ],
  });
});
