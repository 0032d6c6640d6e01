import type { Area } from '../../../../src/core/grid/area';
import { rowBlocks, TALLEST_WHOLE } from '../../../../src/ui/sheet/geometry/row-blocks';
import { fc } from '../../../support/fast-check';

const anyMerges = fc.array(
  fc
    .tuple(fc.nat(400), fc.nat(150), fc.nat(20), fc.nat(5))
    .map(([top, height, left, width]): Area => ({ top, left, bottom: top + height, right: left + width })),
  { maxLength: 30 },
);

it('covers the rows below the frozen ones without gap, and cuts no merged area of ordinary height', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(20), anyMerges, (rows, frozen, merges) => {
      const blocks = rowBlocks(frozen, rows, merges);
      const covered = blocks.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, i) => first + i),
      );
      expect(covered).toEqual(Array.from({ length: Math.max(0, rows - frozen) }, (_, i) => frozen + i));
      for (const { top, bottom } of merges) {
        if (bottom - top >= TALLEST_WHOLE) continue;
        for (const { last } of blocks.slice(0, -1)) {
          expect(Math.max(top, frozen) <= last && last < Math.min(bottom, rows - 1)).toBe(false);
        }
      }
    }),
  );
});

it('lets a merged area of thousands of rows go on from block to block', () => {
  const blocks = rowBlocks(0, 5000, [{ top: 0, left: 0, bottom: 4999, right: 0 }]);
  expect(blocks[0]).toEqual({ first: 0, last: 15 });
  expect(blocks).toHaveLength(313);
});
