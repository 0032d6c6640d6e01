/** Rows or columns of a sheet side by side, in drawn pixels; hidden ones have no size and are not drawn. */
export interface Lines {
  readonly count: number;
  /** Where each line starts, with the end of the last one behind it. */
  readonly starts: readonly number[];
  /** Lines with a size, ascending. */
  readonly shown: readonly number[];
}

export function linesOf(sizes: readonly number[], zoom: number): Lines {
  const starts = [0];
  const shown: number[] = [];
  sizes.forEach((size, line) => {
    const drawn = size > 0 ? Math.max(1, Math.round(size * zoom)) : 0;
    if (drawn > 0) shown.push(line);
    starts.push((starts[line] ?? 0) + drawn);
  });
  return { count: sizes.length, starts, shown };
}

/** Where a line starts; a line behind the last one starts at the end. */
export const startOf = ({ starts, count }: Lines, line: number): number =>
  starts[Math.min(Math.max(line, 0), count)] ?? 0;

/** The size of the lines from `first` to `last`, both included. */
export const extentOf = (lines: Lines, first: number, last: number): number =>
  startOf(lines, last + 1) - startOf(lines, first);

/** The shown line at a distance from the start; the last one for distances behind the end, -1 where none is shown. */
export function lineAt({ starts, shown }: Lines, distance: number): number {
  let low = 0;
  let high = shown.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[shown[middle] ?? 0] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return shown[low] ?? -1;
}

/** The first shown line from `line` on in the given direction, or `null` where none is left. */
export function shownFrom({ starts, count }: Lines, line: number, step: 1 | -1): number | null {
  for (let next = line; next >= 0 && next < count; next += step) {
    if ((starts[next + 1] ?? 0) > (starts[next] ?? 0)) return next;
  }
  return null;
}

/** How many lines from `first` to `last` are shown. */
export function shownCount(lines: Lines, first: number, last: number): number {
  let count = 0;
  for (let line = first; line <= last; line++) {
    if (extentOf(lines, line, line) > 0) count++;
  }
  return count;
}
