import { MergeMap } from '../../../../src/ui/sheet/geometry/merge-map';
import { selectBlock, selectCell } from '../../../../src/ui/sheet/geometry/selection';

const merges = new MergeMap([
  { top: 0, left: 1, bottom: 0, right: 2 },
  { top: 0, left: 2 + 1, bottom: 3, right: 3 },
  { top: 3, left: 0, bottom: 4, right: 0 },
]);

it('takes a merged area for one cell', () => {
  expect(selectCell(merges, { row: 0, column: 2 }).area).toEqual({ top: 0, left: 1, bottom: 0, right: 2 });
});

it('grows a block until it cuts no merged area, one growth leading to the next', () => {
  const { area } = selectBlock(merges, { row: 0, column: 0 }, { row: 1, column: 3 });
  expect(area).toEqual({ top: 0, left: 0, bottom: 4, right: 3 });
});
