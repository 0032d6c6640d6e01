import type { CellLook } from '../../../core/grid/sheet-view';

const PIXELS_IN_POINT = 96 / 72;
/** A line of type takes this much more than its size. */
const LEADING = 1.22;
const PADDING = 5;
const NARROWEST = 8;
const HIGHEST = 546;
/** From the first radical on, signs are as wide as they are high. */
const FIRST_WIDE = 0x2e80;

/**
 * Pixels that a cell needs for its lines. Nothing here can measure type, so signs count as a whole or half of the font
 * size; what Excel itself stores as height is always preferred.
 */
export function neededHeight(
  text: string,
  look: Pick<CellLook, 'fontSize' | 'wrap' | 'rotation'>,
  columnWidth: number,
): number {
  if (text === '' || look.rotation !== 0) return 0;
  const size = look.fontSize * PIXELS_IN_POINT;
  const room = Math.max(NARROWEST, columnWidth - PADDING);
  const lines = look.wrap
    ? text
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil((halves(line) * size) / 2 / room)), 0)
    : 1;
  return Math.min(HIGHEST, Math.ceil(lines * size * LEADING));
}

/** Length of a line in half widths. */
function halves(line: string): number {
  let count = 0;
  for (let at = 0; at < line.length; at++) count += line.charCodeAt(at) < FIRST_WIDE ? 1 : 2;
  return count;
}
