import { linesOf } from '../../../../src/ui/sheet/geometry/lines';
import { scrollTarget } from '../../../../src/ui/sheet/geometry/scroll-target';

const axis = {
  lines: linesOf(
    Array.from({ length: 100 }, () => 20),
    1,
  ),
  frozen: 2,
  heading: 20,
};
const to = (first: number, last: number, start: number, manner: 'near' | 'far'): number =>
  scrollTarget(axis, { first, last }, { start, size: 260 }, manner);

it('does not scroll to what is seen already or frozen', () => {
  expect(to(2, 2, 0, 'near')).toBe(0);
  expect(to(11, 11, 0, 'near')).toBe(0);
  expect(to(0, 0, 500, 'near')).toBe(500);
});

it('scrolls as little as brings the line out from behind the frozen rows or in from below', () => {
  expect(to(12, 12, 0, 'near')).toBe(20);
  expect(to(5, 5, 200, 'near')).toBe(60);
});

it('gives a far line room above it', () => {
  expect(to(50, 50, 0, 'far')).toBe(893);
});

it('shows the start of what is larger than the window', () => {
  expect(to(20, 80, 0, 'near')).toBe(360);
});
