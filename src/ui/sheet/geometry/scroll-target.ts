import { extentOf, startOf, type Lines } from './lines';

/** The scrolled part of the sheet along one axis, in pixels. */
export interface ScrollWindow {
  readonly start: number;
  readonly size: number;
}

export interface ScrollAxis {
  readonly lines: Lines;
  /** Lines that stay in place at the start, and the heading before them. */
  readonly frozen: number;
  readonly heading: number;
}

/**
 * Where to scroll so that the lines from `first` to `last` are seen behind what stays in place. `near` scrolls as little
 * as possible, `far` puts what was out of sight at a third of the window.
 */
export function scrollTarget(
  { lines, frozen, heading }: ScrollAxis,
  { first, last }: { readonly first: number; readonly last: number },
  window: ScrollWindow,
  manner: 'near' | 'far',
): number {
  if (first < frozen) return window.start;
  const held = extentOf(lines, 0, frozen - 1);
  const free = Math.max(1, window.size - heading - held);
  const from = startOf(lines, first) - held;
  const to = Math.min(startOf(lines, last + 1) - held, from + free);
  const isSeen = from >= window.start && to <= window.start + free;
  if (isSeen) return window.start;
  if (manner === 'far') return Math.max(0, Math.round(from - free / 3));
  return from < window.start ? from : to - free;
}
