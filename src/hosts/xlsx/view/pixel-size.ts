const PIXELS_IN_POINT = 96 / 72;
const PADDING = 5;
const STEP = 8;
const WIDEST = 255;
const HIGHEST = 409.5;

/** Pixels of a column `width` characters wide, the cell's padding included (ECMA-376 part 1, 18.3.1.13). */
export const columnPixels = (width: number, digit: number): number =>
  Math.trunc(((256 * Math.max(0, Math.min(WIDEST, width)) + Math.trunc(128 / digit)) / 256) * digit);

/** Pixels of a column that nothing is said about: room for `characters`, rounded up to a multiple of eight. */
export const standardColumnPixels = (characters: number, digit: number): number =>
  Math.ceil((Math.max(0, Math.min(WIDEST, characters)) * digit + PADDING) / STEP) * STEP;

/** Pixels of a row `points` high. */
export const rowPixels = (points: number): number =>
  Math.round(Math.max(0, Math.min(HIGHEST, points)) * PIXELS_IN_POINT);
