import {
  extentOf,
  lineAt,
  linesOf,
  shownCount,
  shownFrom,
  startOf,
} from '../../../../src/ui/sheet/geometry/lines';

const lines = linesOf([20, 0, 0, 30, 10], 1);

it('places shown lines one after another and leaves hidden ones out', () => {
  expect(lines.shown).toEqual([0, 3, 4]);
  expect(lines.starts).toEqual([0, 20, 20, 20, 50, 60]);
  expect(startOf(lines, 99)).toBe(60);
  expect(extentOf(lines, 0, 3)).toBe(50);
  expect(shownCount(lines, 0, 3)).toBe(2);
});

it('finds the shown line at a distance', () => {
  expect([0, 19, 20, 49, 50, 1000].map((distance) => lineAt(lines, distance))).toEqual([0, 0, 3, 3, 4, 4]);
  expect(lineAt(linesOf([0, 0], 1), 5)).toBe(-1);
});

it('passes over hidden lines in both directions', () => {
  expect(shownFrom(lines, 1, 1)).toBe(3);
  expect(shownFrom(lines, 2, -1)).toBe(0);
  expect(shownFrom(lines, 5, 1)).toBeNull();
});

it('rounds each zoomed line to whole pixels, so that no line of the grid is blurred or lost', () => {
  const zoomed = linesOf([1, 15, 0], 0.5);
  expect(zoomed.starts).toEqual([0, 1, 9, 9]);
});
